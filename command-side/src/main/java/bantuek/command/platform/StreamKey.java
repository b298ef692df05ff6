package bantuek.command.platform;

import java.util.UUID;

/** Which stream of the log. */
record StreamKey(StreamType<?, ?> type, UUID id) {}
