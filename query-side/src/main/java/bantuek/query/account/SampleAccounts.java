package bantuek.query.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accounts of the sample municipality, while it runs. They are shown to nobody but somebody at
 * this very machine.
 */
@ConfigurationProperties("bantuek.sample")
public record SampleAccounts(@DefaultValue List<Account> accounts) {

    public record Account(String name, String post, String username, String password) {}

    List<Account> shownTo(String address) {
        return isThisMachine(address) ? accounts : List.of();
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
