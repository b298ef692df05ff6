package bantuek.standalone;

import bantuek.command.CommandSide;
import bantuek.query.QuerySide;
import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.support.ServletContextApplicationContextInitializer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Both sides on one port. Each is the same application as it is alone, in a context of its own;
 * they share the server and the database, and know nothing of each other.
 */
public final class OneOrigin implements AutoCloseable {

    private static final String COMMANDS = "/commands";

    private final ConfigurableApplicationContext querySide;
    private final AtomicReference<@Nullable ConfigurableApplicationContext> commandSide;

    private OneOrigin(
            ConfigurableApplicationContext querySide,
            AtomicReference<@Nullable ConfigurableApplicationContext> commandSide) {
        this.querySide = querySide;
        this.commandSide = commandSide;
    }

    public static OneOrigin start(int port, Map<String, Object> properties) {
        AtomicReference<@Nullable ConfigurableApplicationContext> commandSide =
                new AtomicReference<>();
        TomcatContextCustomizer neighbour = pages -> addNeighbour(pages, properties, commandSide);
        Map<String, Object> ofQuerySide = new HashMap<>(properties);
        ofQuerySide.put("server.port", port);
        ofQuerySide.put("bantuek.commands.url", "http://127.0.0.1:" + port + COMMANDS);
        ConfigurableApplicationContext querySide =
                QuerySide.application()
                        .registerShutdownHook(false)
                        .logStartupInfo(false)
                        .initializers(with(neighbour))
                        .run(arguments(ofQuerySide));
        return new OneOrigin(querySide, commandSide);
    }

    @Override
    public void close() {
        querySide.close();
        ConfigurableApplicationContext other = commandSide.get();
        if (other != null) {
            other.close();
        }
    }

    private static ApplicationContextInitializer<GenericApplicationContext> with(
            TomcatContextCustomizer customizer) {
        return context -> context.registerBean(TomcatContextCustomizer.class, () -> customizer);
    }

    /** The server starts its contexts in this order: the neighbour before the pages' own beans. */
    private static void addNeighbour(
            Context pages,
            Map<String, Object> properties,
            AtomicReference<@Nullable ConfigurableApplicationContext> started) {
        StandardContext commands = new StandardContext();
        commands.setName(COMMANDS);
        commands.setPath(COMMANDS);
        commands.setDocBase(pages.getDocBase());
        commands.setParentClassLoader(OneOrigin.class.getClassLoader());
        commands.addLifecycleListener(new Tomcat.FixContextListener());
        commands.addServletContainerInitializer(
                (_, servletContext) -> started.set(commandSide(servletContext, properties)),
                Set.of());
        commands.addErrorPage(errorPage());
        pages.getParent().addChild(commands);
    }

    /**
     * What a server of its own would have: faults that no controller sees go to the side's page.
     */
    private static ErrorPage errorPage() {
        ErrorPage page = new ErrorPage();
        page.setLocation("/error");
        return page;
    }

    private static ConfigurableApplicationContext commandSide(
            ServletContext servletContext, Map<String, Object> properties) {
        return CommandSide.application()
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .contextFactory(_ -> new AnnotationConfigServletWebServerApplicationContext())
                .initializers(new ServletContextApplicationContextInitializer(servletContext))
                .run(arguments(properties));
    }

    /** As arguments, settings stand above those in either side's own file. */
    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
