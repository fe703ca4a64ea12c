package app.lissom.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the templates of all rooms, and for the words in them. */
class TemplateTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Pattern WHOLE_KEY = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)\\s*[(}]");

	private final List<Path> templates = files("resources/templates", ".html");

	@Test
	void neverWriteWhatIsNotEscaped() {
		assertThat(this.templates).isNotEmpty()
			.allSatisfy((template) -> assertThat(text(template)).doesNotContain("th:utext", "[(", "data-th-utext"));
	}

	@Test
	void holdNoStyleAndNoScript() {
		assertThat(this.templates).allSatisfy((template) -> {
			String html = text(template);
			assertThat(html).doesNotContain("<style", " style=\"", "javascript:");
			assertThat(html).doesNotContainPattern("\\son[a-z]+=").doesNotContainPattern("<script(?![^>]*src=)");
		});
	}

	@Test
	void leaveNoFormWithoutItsToken() {
		assertThat(this.templates).allSatisfy((template) -> assertThat(text(template)).doesNotContainPattern(
				"<form(?=[^>]*method=\"post\")(?![^>]*th:action)(?![^>]*action=@\\{/relief\\})(?![^>]*data-tokenless)"));
	}

	@Test
	void useOnlyWordsThatExist() {
		Set<String> missing = new TreeSet<>();
		for (Path template : this.templates) {
			WHOLE_KEY.matcher(text(template)).results().map((key) -> key.group(1)).forEach(missing::add);
		}
		missing.removeAll(keys());
		assertThat(missing).as("keys without words").isEmpty();
	}

	@Test
	void keepNoWordsThatNobodyUses() {
		String everything = Stream.of(this.templates, files("java", ".java"))
			.flatMap(List::stream)
			.map(TemplateTests::text)
			.collect(Collectors.joining("\n"));
		Set<String> quoted = Pattern.compile("[\"'#{]([A-Za-z][\\w-]*(?:\\.[\\w-]*)*)")
			.matcher(everything)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
		Set<String> idle = new TreeSet<>(keys());
		idle.removeIf((key) -> isUsed(key, quoted));
		assertThat(idle).as("words that nobody uses").isEmpty();
	}

	/** Used as a whole, or by a beginning to which something is added when it runs. */
	private static boolean isUsed(String key, Set<String> quoted) {
		if (quoted.contains(key) || key.startsWith("typeMismatch")) {
			return true;
		}
		for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
			if (quoted.contains(key.substring(0, dot)) || quoted.contains(key.substring(0, dot + 1))) {
				return true;
			}
		}
		return false;
	}

	@Test
	void useOnlyIconsThatExist() {
		String sprite = text(MAIN.resolve("resources/assets/icons/icons.svg"));
		Set<String> used = this.templates.stream()
			.flatMap((template) -> Pattern.compile(":: icon\\('([a-z-]+)'\\)").matcher(text(template)).results())
			.map((icon) -> icon.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).isNotEmpty().allSatisfy((icon) -> assertThat(sprite).contains("id=\"" + icon + "\""));
	}

	private static Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		for (Path bundle : files("resources/messages", ".properties")) {
			Properties words = new Properties();
			try (var reader = Files.newBufferedReader(bundle)) {
				words.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			keys.addAll(words.stringPropertyNames());
		}
		return keys;
	}

	private static List<Path> files(String folder, String ending) {
		try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without comments: they are not sent. */
	private static String text(Path file) {
		try {
			return Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
