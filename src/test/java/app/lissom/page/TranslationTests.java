package app.lissom.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the messages and the guide in each language with the English ones: nothing is
 * missing or still in English, and all numbers are the same.
 */
class TranslationTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final String ENGLISH = "en";

	/** Messages that other languages may write in the same way. */
	private static final Pattern SAME = Pattern.compile(
			"(page|progress)\\.(date|under)\\b.*|page\\.title(\\.error)?|page\\.form\\.error|diary\\.water\\.(unit|glass|sum)\\..*"
					+ "|.*\\.(REIKI|DIABETES)|relief\\.(skin\\.CHANGED|offline\\.ice\\.NO)|relief\\.session\\.minutes|progress\\.calendar\\.no|signin\\.saved-post\\.value\\.false|guide\\.place\\.[a-z-]+");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

	/** The ids of claims, figures, pages, and what a field means to the product. */
	private static final Pattern STRUCTURE = Pattern
		.compile("(?m)<[a-z-]+:[a-z0-9-]+>|\\]\\([^)#]*|^(?:dose|floor|moments|claims|tips|topics|evidence):.*$"
				+ "|^\\s+(?:strength|sources|link):.*$|^[>\\s]*#+ |^[>\\s]*(?:\\d+\\.|-) ");

	static Stream<String> languages() {
		return list(RESOURCES.resolve("guide")).stream()
			.map((folder) -> folder.getFileName().toString())
			.filter((name) -> name.matches("[a-z]{2,3}") && !name.equals(ENGLISH));
	}

	@Test
	void thereAreOthers() {
		assertThat(languages()).contains("es");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyBundleHasItsTwin(String language) {
		assertThat(names("messages", "_" + language + ".properties")).isEqualTo(names("messages", ".properties"));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyMessageIsTranslated(String language) {
		Map<String, String> english = messages("");
		Map<String, String> others = messages("_" + language);
		assertThat(others.keySet()).isEqualTo(english.keySet());
		assertThat(english.keySet()
			.stream()
			.filter((key) -> others.get(key).equals(english.get(key)))
			.filter((key) -> english.get(key).replaceAll("\\{[^}]*}", "").matches("(?s).*\\p{L}.*"))
			.filter((key) -> !SAME.matcher(key).matches())).as("left in English").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void messagesHaveTheSameArguments(String language) {
		Map<String, String> others = messages("_" + language);
		messages("").forEach((key, english) -> assertThat(all(PLACEHOLDER, others.get(key))).as(key)
			.isEqualTo(all(PLACEHOLDER, english)));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void messagesNameTheSameNumbers(String language) {
		Map<String, String> others = messages("_" + language);
		messages("")
			.forEach((key, english) -> assertThat(numbers(others.get(key))).as(key).isEqualTo(numbers(english)));
	}

	/** A single apostrophe would take the words after it for a quote. */
	@ParameterizedTest
	@MethodSource("languages")
	void messagesCanBeFormatted(String language) {
		messages("_" + language).forEach((key, message) -> {
			if (message.contains("{0")) {
				assertThat(message.replace("''", "")).as(key).doesNotContain("'");
				new MessageFormat(message, Locale.forLanguageTag(language));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyFileOfTheGuideHasItsTwin(String language) {
		assertThat(guideFiles(language)).isEqualTo(guideFiles(ENGLISH)).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void pagesOfTheGuideAreBuiltAlike(String language) {
		for (String file : guideFiles(ENGLISH)) {
			if (!file.equals("search.yaml") && !file.equals("figures.yaml")) {
				assertThat(structure(language, file)).as(file).isEqualTo(structure(ENGLISH, file));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void pagesOfTheGuideNameTheSameNumbers(String language) {
		for (String file : guideFiles(ENGLISH)) {
			if (file.endsWith(".md")) {
				assertThat(numbers(guide(language, file))).as(file).isEqualTo(numbers(guide(ENGLISH, file)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void claimsAndFiguresNameTheSameNumbers(String language) {
		for (String file : List.of("claims.yaml", "figures.yaml", "sources.yaml")) {
			Map<String, Object> others = records(language, file);
			Map<String, Object> english = records(ENGLISH, file);
			assertThat(others.keySet()).as(file).isEqualTo(english.keySet());
			english.forEach((id, record) -> assertThat(numbers(others.get(id).toString())).as(id)
				.isEqualTo(numbers(record.toString())));
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void claimsAreTranslated(String language) {
		Map<String, Object> others = records(language, "claims.yaml");
		records(ENGLISH, "claims.yaml").forEach((id, claim) -> {
			Map<?, ?> other = (Map<?, ?>) others.get(id);
			Map<?, ?> english = (Map<?, ?>) claim;
			assertThat(other.get("text")).as(id).isNotEqualTo(english.get("text"));
			assertThat(other.containsKey("differs")).as(id).isEqualTo(english.containsKey("differs"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Take 20 minutes.", "Take 1.5 litres at 18:30." })
	void numbersAreFound(String text) {
		assertThat(numbers(text)).isNotEmpty().isNotEqualTo(numbers(text.replaceFirst("\\d", "9")));
	}

	/** The numbers in a text, without those of its arguments and of its cases. */
	private static List<String> numbers(String text) {
		return NUMBER.matcher(text.replaceAll("\\{\\d+|\\d+[#<]", ""))
			.results()
			.map(MatchResult::group)
			.distinct()
			.sorted()
			.toList();
	}

	private static List<String> structure(String language, String file) {
		String text = guide(language, file);
		return STRUCTURE.matcher(file.endsWith(".yaml") ? text.replaceAll("(?m)^#.*$", "") : text)
			.results()
			.map(MatchResult::group)
			.toList();
	}

	private static Set<String> all(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> messages(String suffix) {
		Map<String, String> all = new TreeMap<>();
		for (String name : names("messages", suffix + ".properties")) {
			Properties properties = new Properties();
			try (Reader reader = Files
				.newBufferedReader(RESOURCES.resolve("messages/" + name + suffix + ".properties"))) {
				properties.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
		}
		return all;
	}

	private static Set<String> names(String folder, String ending) {
		return list(RESOURCES.resolve(folder)).stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.endsWith(ending))
			.map((name) -> name.substring(0, name.length() - ending.length()))
			.filter((name) -> !name.contains("_"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> guideFiles(String language) {
		Path folder = RESOURCES.resolve("guide/" + language);
		return list(folder).stream()
			.filter(Files::isRegularFile)
			.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Object> records(String language, String file) {
		return new Yaml().load(guide(language, file));
	}

	private static String guide(String language, String file) {
		try {
			return Files.readString(RESOURCES.resolve("guide/" + language + "/" + file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return new ArrayList<>(files.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
