package bantuek.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The side that decides: accepts commands and appends events. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class CommandSide {

    public static SpringApplicationBuilder application() {
        // Axon prints an advertisement at start-up unless told not to.
        System.setProperty("disable-axoniq-console-message", "true");
        return new SpringApplicationBuilder(CommandSide.class)
                .properties("spring.config.name=command-side");
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}
