package app.lissom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every fault in docs/tested-faults.md and every promise in docs/security.md
 * names a test that exists.
 */
class TestedFaultsTests {

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

	@Test
	void everyFaultNamesTestsThatExist() throws IOException {
		check("docs/tested-faults.md", "\\| *\\d.*");
	}

	@Test
	void everyPromiseNamesTestsThatExist() throws IOException {
		check("docs/security.md", "\\| (?!Promise).*");
	}

	@Test
	void everyChapterNamesTestClassesThatExist() throws IOException {
		List<String> named = rows("docs/asvs.md", "\\| V\\d.*").stream()
			.flatMap((row) -> Pattern.compile("`(\\w+Tests)`").matcher(row).results())
			.map((test) -> test.group(1))
			.toList();
		assertThat(named).isNotEmpty();
		for (String test : named) {
			assertThat(source(test)).contains("class " + test);
		}
	}

	private static void check(String document, String row) throws IOException {
		for (String one : rows(document, row)) {
			List<MatchResult> tests = TEST.matcher(one).results().toList();
			assertThat(tests).as(one).isNotEmpty();
			for (MatchResult test : tests) {
				assertThat(source(test.group(1))).as(test.group()).containsPattern("\\bvoid " + test.group(2) + "\\(");
			}
		}
	}

	private static List<String> rows(String document, String row) throws IOException {
		List<String> rows = Files.readAllLines(Path.of(document)).stream().filter((line) -> line.matches(row)).toList();
		assertThat(rows).hasSizeGreaterThan(10);
		return rows;
	}

	private static String source(String type) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			List<Path> found = files.filter((file) -> file.endsWith(type + ".java")).toList();
			assertThat(found).as(type).hasSize(1);
			return Files.readString(found.get(0));
		}
	}

}
