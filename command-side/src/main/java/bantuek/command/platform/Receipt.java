package bantuek.command.platform;

import java.util.UUID;

/** The answer to a command: what it concerned, its version now, and the log's position of that. */
public record Receipt(UUID id, long version, long position) {}
