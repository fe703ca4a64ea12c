package app.lissom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the README agrees with the code. */
class ReadmeTests {

	private static final Pattern ROW = Pattern.compile("\\| `(lissom\\.[^`]+)` \\| (?:`([^`]+)`|none) \\| .+ \\|");

	private static final Set<String> USED_BY_ALL = Set.of("page", "kernel", "security");

	@Test
	void namesEverySettingWithItsDefault() throws IOException {
		Map<String, String> written = new TreeMap<>();
		readme().map(ROW::matcher)
			.filter((row) -> row.matches())
			.forEach((row) -> written.put(row.group(1), String.valueOf(row.group(2))));
		assertThat(written).isEqualTo(settings());
	}

	@Test
	void drawsTheModulesAsTheyAreDeclared() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(readme).contains("```mermaid\n" + moduleDiagram() + "```\n");
	}

	@Test
	void leadsToFilesThatExist() throws IOException {
		assertThat(
				readme().flatMap((line) -> Pattern.compile("(?<!!)\\[[^]]+]\\(([\\w./-]+)\\)").matcher(line).results())
					.map((link) -> Path.of(link.group(1))))
			.isNotEmpty()
			.allSatisfy((path) -> assertThat(path).exists());
	}

	/** Modules with what they are for, and arrows to those that not everybody may use. */
	private static String moduleDiagram() {
		List<ApplicationModule> modules = ApplicationModules.of(LissomApplication.class).stream().toList();
		Stream<String> labels = modules.stream()
			.map((module) -> module.getIdentifier() + "[\"" + module.getIdentifier() + ": " + module.getDisplayName()
					+ "\"]");
		Stream<String> arrows = modules.stream().flatMap(ReadmeTests::arrows);
		return Stream.concat(labels, arrows)
			.map((line) -> "    " + line + "\n")
			.collect(Collectors.joining("", "flowchart TD\n", ""));
	}

	private static Stream<String> arrows(ApplicationModule module) {
		return Stream
			.of(module.getBasePackage()
				.getAnnotation(org.springframework.modulith.ApplicationModule.class)
				.orElseThrow()
				.allowedDependencies())
			.filter((other) -> !USED_BY_ALL.contains(other))
			.map((other) -> module.getIdentifier() + " --> " + other);
	}

	private static Map<String, String> settings() throws IOException {
		try (InputStream metadata = ReadmeTests.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			Map<String, String> settings = new TreeMap<>();
			for (JsonNode property : JsonMapper.shared().readTree(metadata).get("properties")) {
				settings.put(property.get("name").asString(), defaultOf(property));
			}
			return settings;
		}
	}

	private static String defaultOf(JsonNode property) {
		JsonNode value = property.get("defaultValue");
		return (value != null) ? value.asString() : "null";
	}

	private static Stream<String> readme() throws IOException {
		return Files.readAllLines(Path.of("README.md")).stream();
	}

}
