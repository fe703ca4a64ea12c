package app.lissom.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that scripts contain no texts: what people read comes from the page. */
class ScriptTextTests {

	private static final Path SCRIPTS = Path.of("src/main/resources/assets/js");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

	/** What is shown or read out: the end of such a statement may hold no letters. */
	private static final Pattern SHOWN = Pattern
		.compile("(?:textContent|innerText|innerHTML|ariaLabel|placeholder|\\.title|\\.alt)\\s*=([^;]*);"
				+ "|(?:say|note|alert|confirm|prompt|insertAdjacentHTML|createTextNode)\\(([^;]*)\\);");

	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|'([^']*)'|`([^`]*)`");

	/** Two words, the first with a capital: a sentence anywhere. */
	private static final Pattern SENTENCE = Pattern.compile("\\b[A-Z][a-z]+ [a-z]+\\b");

	@ParameterizedTest
	@MethodSource("scripts")
	void areWithoutWords(Path script) throws IOException {
		assertThat(words(Files.readString(script))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "time.textContent = `${minutes} min`;| min",
			"say(\"Time is up\");|Time is up", "const x = 'Please wait';|Please wait" })
	void areFound(String script, String words) {
		assertThat(words(script)).isNotEmpty().first().asString().contains(words.strip());
	}

	@Test
	void mayNameSelectorsAndKeys() {
		assertThat(words("part(\"left\").textContent = words.left.replace(\"{0}\", `${minutes}:${seconds}`);"))
			.isEmpty();
	}

	static Stream<Path> scripts() throws IOException {
		return Files.list(SCRIPTS).sorted();
	}

	private static List<String> words(String script) {
		String code = COMMENT.matcher(script).replaceAll("");
		Stream<String> shown = SHOWN.matcher(code)
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.flatMap(ScriptTextTests::literals)
			.filter((literal) -> literal.replaceAll("\\$\\{.*?}|\\{0}", "").matches(".*\\p{L}.*"));
		return Stream.concat(shown, literals(code).filter((literal) -> SENTENCE.matcher(literal).find())).toList();
	}

	private static Stream<String> literals(String code) {
		return LITERAL.matcher(code).results().map(MatchResult::group);
	}

}
