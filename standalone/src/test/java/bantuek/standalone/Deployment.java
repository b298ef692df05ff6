package bantuek.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files with which the system is run in containers, as they stand in the repository. */
final class Deployment {

    static final Path ROOT = root();

    private Deployment() {}

    static JsonNode compose() {
        Object document =
                new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(text(ROOT.resolve("docker-compose.yml")));
        return JsonMapper.builder().build().valueToTree(document);
    }

    static Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        compose()
                .path("services")
                .properties()
                .forEach(s -> services.put(s.getKey(), s.getValue()));
        return services;
    }

    static JsonNode service(String name) {
        return compose().path("services").path(name);
    }

    static String proxy() {
        return text(ROOT.resolve("docker/proxy/nginx.conf"));
    }

    static String dockerfile() {
        return text(ROOT.resolve("docker/Dockerfile"));
    }

    /** The instructions of each stage, those of the stages that it builds on among them. */
    static Map<String, List<String>> stages() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : dockerfile().replace("\\\n", " ").lines().toList()) {
            if (line.startsWith("FROM ")) {
                String[] from = line.split("\\s+");
                current = new ArrayList<>(stages.getOrDefault(from[1], List.of()));
                stages.put(from[3], current);
            }
            current.add(line);
        }
        return stages;
    }

    static Map<Path, String> files() {
        try (Stream<Path> docker = Files.walk(ROOT.resolve("docker"))) {
            Map<Path, String> files = new TreeMap<>();
            Stream.concat(
                            docker.filter(Files::isRegularFile),
                            Stream.of("docker-compose.yml", ".dockerignore").map(ROOT::resolve))
                    .forEach(file -> files.put(ROOT.relativize(file), text(file)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (Files.notExists(here.resolve("docker-compose.yml"))) {
            Path parent = here.getParent();
            if (parent == null) {
                throw new IllegalStateException("no docker-compose.yml above this folder");
            }
            here = parent;
        }
        return here;
    }
}
