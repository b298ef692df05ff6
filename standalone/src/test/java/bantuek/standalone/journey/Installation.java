package bantuek.standalone.journey;

/** A running system with the sample in it, whatever it is made of. */
interface Installation extends AutoCloseable {

    String origin();

    String password();

    @Override
    void close();
}
