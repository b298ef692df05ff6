package bantuek.query.intake;

import java.util.List;

/** The tables as they stand in their source, before anything is made of them. */
record Found(Kind kind, List<RawTable> tables) {}
