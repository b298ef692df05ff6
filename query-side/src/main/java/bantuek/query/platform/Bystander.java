package bantuek.query.platform;

import org.axonframework.eventhandling.EventHandler;

/**
 * Stands beside a projector and lets every event pass, so that those which are none of the
 * projector's business move its token too. Axon stores the token of an event that nobody handles
 * only with the next claim, and whoever waits for that position would wait as long.
 */
final class Bystander {

    @EventHandler
    void letPass(Object event) {}
}
