package app.lissom.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.content.ContentFolder;
import app.lissom.content.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LissomTest
class GuideRequirementTests {

	private static final Path MAIN = Path.of("src/main");

	@Autowired
	private Guides guides;

	@Autowired
	private List<GuideRequirement> requirements;

	/** Three words mean other things in code, and claims in the guide. */
	@Test
	void namesEveryClaimAndExerciseInCode() throws IOException {
		Set<String> words = found("java", "\"([a-z0-9-]+)\"", "/app/lissom/(guide|demo|page)/");
		Set<String> claims = new TreeSet<>(words);
		claims.removeAll(Set.of("exercise", "massage", "posture"));
		claims.retainAll(this.guides.in(Locale.ENGLISH).claims().stream().map(Claim::id).toList());
		assertThat(required(GuideRequirement::claims)).containsAll(claims).hasSizeGreaterThan(8);
		Set<String> exercises = new TreeSet<>(words);
		exercises.retainAll(this.guides.in(Locale.ENGLISH).exercises().stream().map(Exercise::id).toList());
		assertThat(required(GuideRequirement::pages))
			.containsAll(exercises.stream().map((id) -> "exercises/" + id).toList())
			.hasSizeGreaterThan(8);
	}

	@Test
	void namesEveryPageThatCodeAndTemplatesLeadTo() throws IOException {
		Set<String> pages = found("", "[\"{]/guide/([a-z-]+(?:/[a-z-]+)?)[\"})#]", "/app/lissom/passwords/");
		pages.remove("search");
		assertThat(required(GuideRequirement::pages)).containsAll(pages);
		assertThat(pages).contains("warning-signs", "exercises/pelvic-tilt");
	}

	@Test
	void isMetByTheGuideOfTheProduct() {
		assertThat(this.requirements).allSatisfy((requirement) -> requirement.check(this.guides.in(Locale.ENGLISH),
				new ContentFolder("classpath:guide/en/")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					no-claim | water               | file:guide/claims.yaml: the claim "no-claim" is missing, and Lissom needs it
					cold     | no-page             | file:guide/guide.md: the tip or topic "no-page" is missing, and Lissom needs it
					cold     | exercises/handstand | file:guide/exercises/handstand.md: the exercise "handstand" is missing, and Lissom needs it
					""")
	void saysWhatIsMissingWhere(String claim, String page, String message) {
		assertThatExceptionOfType(InvalidContentException.class)
			.isThrownBy(() -> new GuideRequirement(Set.of(claim), Set.of(page)).check(this.guides.in(Locale.ENGLISH),
					new ContentFolder("file:guide")))
			.withMessage(message);
	}

	@Test
	void refusesAGuideWithoutTheClaimAboutIce(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(MAIN.resolve("resources/guide/en"), folder);
		String claims = Files.readString(folder.resolve("claims.yaml"));
		Files.writeString(folder.resolve("claims.yaml"), claims.replaceFirst("(?m)^cold:", "chill:"));
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".md")).toList()) {
				Files.writeString(file,
						Files.readString(file)
							.replace("<claim:cold>", "<claim:chill>")
							.replaceAll("(claims: \\[.*)\\bcold\\b", "$1chill"));
			}
		}
		String location = "file:" + folder + "/";
		Guide other = new GuideReader(location).read();
		assertThatExceptionOfType(InvalidContentException.class)
			.isThrownBy(() -> this.requirements.forEach((one) -> one.check(other, new ContentFolder(location))))
			.withMessageEndingWith("claims.yaml: the claim \"cold\" is missing, and Lissom needs it");
	}

	private Set<String> required(Function<GuideRequirement, Set<String>> part) {
		return this.requirements.stream().flatMap((one) -> part.apply(one).stream()).collect(Collectors.toSet());
	}

	/** Returns the first group of all matches in code and templates. */
	private static Set<String> found(String folder, String pattern, String except) throws IOException {
		Pattern excluded = Pattern.compile(except);
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
			for (Path file : files.filter((one) -> one.toString().matches(".*\\.(java|html)")).toList()) {
				if (!excluded.matcher(file.toString()).find()) {
					Pattern.compile(pattern)
						.matcher(Files.readString(file))
						.results()
						.forEach((match) -> found.add(match.group(1)));
				}
			}
		}
		return found;
	}

}
