package bantuek.command.platform;

/**
 * A command that changes what others decide on: who may act for which post, which route is taken.
 * It is carried out while no other command of its organisation is.
 */
public interface OfficeWide {}
