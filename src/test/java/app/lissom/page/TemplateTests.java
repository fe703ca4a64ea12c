package app.lissom.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the templates of all modules, the messages and the style sheet. */
class TemplateTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Pattern WHOLE_KEY = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)\\s*[(}]");

	private final List<Path> templates = files("resources/templates", ".html");

	@Test
	void neverWriteUnescapedText() {
		assertThat(this.templates).isNotEmpty()
			.allSatisfy((template) -> assertThat(text(template)).doesNotContain("th:utext", "[(", "data-th-utext"));
	}

	/** Java writes only constants as they are. */
	@Test
	void haveNoUnescapedTextFromJava() {
		assertThat(files("java", ".java"))
			.flatExtracting((file) -> find("\\.html\\((?=\\S)([^\\n]*)", text(file)).toList())
			.isNotEmpty()
			.allMatch((call) -> call.matches("\"(\\\\.|[^\"\\\\])*\"\\).*"));
	}

	@Test
	void containNoInlineStyleOrScript() {
		assertThat(this.templates).allSatisfy((template) -> {
			String html = text(template);
			assertThat(html).doesNotContain("<style", " style=\"", "javascript:");
			assertThat(html).doesNotContainPattern("\\son[a-z]+=").doesNotContainPattern("<script(?![^>]*src=)");
		});
	}

	@Test
	void sendATokenWithEveryPost() {
		assertThat(this.templates).allSatisfy((template) -> assertThat(text(template)).doesNotContainPattern(
				"<form(?=[^>]*method=\"post\")(?![^>]*th:action)(?![^>]*action=@\\{/relief\\})(?![^>]*data-tokenless)"));
	}

	@Test
	void useOnlyMessagesThatExist() {
		Set<String> missing = new TreeSet<>();
		for (Path template : this.templates) {
			WHOLE_KEY.matcher(text(template)).results().map((key) -> key.group(1)).forEach(missing::add);
		}
		missing.removeAll(keys());
		assertThat(missing).as("keys without words").isEmpty();
	}

	@Test
	void leaveNoMessageUnused() {
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

	/** Text in a template is a sample: a message replaces it. */
	@Test
	void holdNoTextOfTheirOwn() {
		assertThat(this.templates).allSatisfy((template) -> assertThat(ownWords(text(template))).isEmpty());
	}

	/** The order of day, month and year, and what is between them, is a message too. */
	@Test
	void holdNoPatternOfADate() {
		assertThat(this.templates)
			.allSatisfy((template) -> assertThat(text(template)).doesNotContainPattern("'[^'\\n]*d MMM[^'\\n]*'"));
	}

	@Test
	void textOfTheirOwnIsFound() {
		assertThat(ownWords("<p th:text=\"#{a}\">Sample</p><p><b>Own</b> words</p>")).containsExactly("Own", "words");
		assertThat(ownWords("<p th:each=\"a : b\" aria-label=\"Own\">[[${a}]], 10</p>")).containsExactly("Own");
	}

	private static List<String> ownWords(String template) {
		List<String> words = new ArrayList<>();
		Document page = Jsoup.parse(template, "", Parser.xmlParser());
		page.traverse((node, depth) -> {
			if (node instanceof TextNode text && !isReplaced(text.parent())) {
				words.add(text.text().replaceAll("\\[\\[.*?]]|Lissom", "").strip());
			}
			else if (node instanceof Element element) {
				Stream.of("aria-label", "alt", "title", "placeholder").map(element::attr).forEach(words::add);
			}
		});
		return words.stream().filter((text) -> text.matches("(?s).*\\p{L}.*")).toList();
	}

	private static boolean isReplaced(@Nullable Node node) {
		return node != null && !node.nameIs("html")
				&& (Stream.of("th:text", "th:replace", "th:insert").anyMatch(node::hasAttr)
						|| isReplaced(node.parent()));
	}

	@Test
	void useOnlyIconsThatExist() {
		String sprite = text(MAIN.resolve("resources/assets/icons/icons.svg"));
		Set<String> used = this.templates.stream()
			.flatMap((template) -> Pattern.compile("th:icon=\"([a-z-]+)\"").matcher(text(template)).results())
			.map((icon) -> icon.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).isNotEmpty().allSatisfy((icon) -> assertThat(sprite).contains("id=\"" + icon + "\""));
	}

	@Test
	void giveIconsNoOtherAttribute() {
		assertThat(this.templates)
			.flatExtracting((template) -> find("(<svg[^>]*th:icon[^>]*>)", text(template)).toList())
			.allMatch((tag) -> tag.matches("<svg\\s+th:icon=\"[^\"]*\">"));
	}

	@Test
	void useNoClassWithoutAStyleOrAnotherUse() {
		Set<String> known = styleClasses();
		Stream.of(files("../test/java", ".java"), files("resources/assets/js", ".js"))
			.flatMap(List::stream)
			.flatMap((file) -> find("[\" ,>(]\\.([a-z][a-z0-9-]*)", text(file)))
			.forEach(known::add);
		Set<String> unknown = templateClasses();
		unknown.removeIf((name) -> name.endsWith("-") ? known.stream().anyMatch((style) -> style.startsWith(name))
				: known.stream().anyMatch((style) -> style.equals(name) || style.startsWith(name + "-")));
		// The rules for single figures are generated.
		unknown.remove("figure--");
		assertThat(unknown).as("classes that nothing refers to").isEmpty();
	}

	@Test
	void haveNoLineAbove140Characters() {
		assertThat(this.templates).allSatisfy(
				(template) -> assertThat(lines(template)).allSatisfy((line) -> assertThat(line).hasSizeLessThan(141)));
	}

	@Test
	void leaveNoStyleUnused() {
		Set<String> used = templateClasses();
		used.addAll(words(this.templates));
		used.addAll(words(files("java", ".java").stream().filter((file) -> text(file).contains("class=")).toList()));
		used.addAll(words(files("resources/assets/js", ".js")));
		Set<String> unused = styleClasses();
		unused.removeIf((name) -> used.contains(name)
				|| used.stream().anyMatch((prefix) -> prefix.endsWith("--") && name.startsWith(prefix)));
		assertThat(unused).as("styles without a use").isEmpty();
	}

	@Test
	void nameClassesByBlockElementAndModifier() {
		Set<String> names = templateClasses();
		names.addAll(styleClasses());
		assertThat(names).isNotEmpty()
			.allSatisfy(
					(name) -> assertThat(name).matches("[a-z0-9]+([-_][a-z0-9]+)*(--([a-z0-9]+([-_][a-z0-9]+)*)?)?"));
	}

	/** Whole names, and beginnings to which something is added when it runs. */
	private Set<String> templateClasses() {
		Set<String> classes = new TreeSet<>();
		for (Path template : this.templates) {
			String html = text(template);
			find("\\sclass=\"([^\"]*)\"", html)
				.forEach((names) -> classes.addAll(List.of(names.strip().split("\\s+"))));
			find("th:class(?:append)?=\"([^\"]*)\"", html)
				.map((expression) -> expression.replaceAll("[!=]=\\s*'[^']*'", ""))
				.flatMap((expression) -> find("'([^']*)'", expression))
				.forEach((names) -> classes.addAll(List.of(names.strip().split("\\s+"))));
		}
		files("java", ".java").forEach((file) -> find("class=\\\\\"([a-z][^\"\\\\]*)", text(file))
			.forEach((names) -> classes.addAll(List.of(names.strip().split("\\s+")))));
		classes.remove("");
		return classes;
	}

	private static Set<String> styleClasses() {
		return files("resources/assets/css", ".css").stream()
			.map((file) -> text(file).replaceAll("(?s)/\\*.*?\\*/|url\\([^)]*\\)|\\{[^{}]*\\}", " "))
			.flatMap((css) -> find("\\.([a-z_][\\w-]*)", css))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> words(List<Path> files) {
		return files.stream()
			.flatMap((file) -> find("([a-z][a-z0-9-]*)", text(file)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> find(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((found) -> found.group(1));
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

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
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
