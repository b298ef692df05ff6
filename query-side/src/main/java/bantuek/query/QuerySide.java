package bantuek.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The side that shows: folds events into read models, answers questions, serves the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QuerySide {

    public static SpringApplicationBuilder application() {
        // Axon prints an advertisement at start-up unless told not to.
        System.setProperty("disable-axoniq-console-message", "true");
        return new SpringApplicationBuilder(QuerySide.class)
                .properties("spring.config.name=query-side");
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}
