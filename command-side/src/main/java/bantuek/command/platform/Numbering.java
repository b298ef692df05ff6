package bantuek.command.platform;

/** A command that may take a number of a register: one after the other, so that none is missing. */
public interface Numbering {}
