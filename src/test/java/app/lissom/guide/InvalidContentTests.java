package app.lissom.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import app.lissom.content.InvalidContentException;
import app.lissom.page.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InvalidContentTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void copyTheGuide() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/guide/en"), this.folder);
	}

	@Test
	void readsAGuideFromAnotherFolder() throws IOException {
		replace("exercises/bridge.md", "name: Bridge", "name: The bridge of our practice");
		assertThat(read().exercise("bridge")).map(Exercise::name).contains("The bridge of our practice");
	}

	@ParameterizedTest(name = "{0}: {3}")
	@CsvSource(delimiter = '|',
			textBlock = """
					exercises/bridge.md  | name: Bridge          |                      | the field "name" is missing
					exercises/bridge.md  | easier:               | eazier:              | the field "easier" is missing
					exercises/bridge.md  | floor: true           | floor: perhaps       | the field "floor" can not be "perhaps"
					exercises/bridge.md  | floor: true           | floor: true\\ncolor: red | the field "color" is unknown
					exercises/bridge.md  | floor: true           | floor: true\\nfloor: true | duplicate key floor
					exercises/bridge.md  | name: Bridge          | name:                | a value is missing
					exercises/bridge.md  | claims: [exercise, practice] | claims: [] | the field "claims" is empty
					exercises/bridge.md  | amount: 8-10          | amount: 10-8         | the field "dose.amount" is wrong: 10-8 is not a range between 1 and 120
					exercises/bridge.md  | amount: 8-10          | amount: 0            | the field "dose.amount" is wrong: 0-0 is not a range
					exercises/bridge.md  | amount: 8-10          | amount: 500          | the field "dose.amount" is wrong: 500-500 is not a range
					exercises/bridge.md  | amount: 8-10          | amount: a few        | the field "dose.amount" is wrong: "a few" is not a number like 8 or a range like 8-10
					exercises/bridge.md  | amount: 8-10,         |                      | the field "dose.amount" is missing
					exercises/bridge.md  | unit: times           | unit: hours          | the field "dose.unit" can not be "hours"
					exercises/bridge.md  | dose: {               | doze: {              | the field "dose" is missing
					exercises/bridge.md  | moments: [morning     | moments: [noon       | the field "moments" can not be "noon"
					exercises/bridge.md  | claims: [exercise     | claims: [magic       | the claim "magic" does not exist
					exercises/bridge.md  | Push through          | ## Push\\n\\nThrough  | the heading "Push" skips a level: it has level 2 where 3 is the next
					exercises/bridge.md  | Push through          | ![A bridge](a.png)   | Image can not be shown inside a sentence
					exercises/bridge.md  | Push through          | <b>Push</b> through  | HtmlInline can not be shown inside a sentence
					exercises/bridge.md  | Push through          | <div>Push</div>\\n\\nThrough | HtmlBlock can not be shown
					tips/hips.md         | <exercise:pigeon>     | <exercise:dove>      | the exercise "dove" does not exist
					tips/hips.md         | <exercise:pigeon>     |                      | no tip shows this exercise
					tips/hips.md         | <claim:hips>          | <claim:hops>         | the claim "hops" does not exist
					tips/hips.md         | <claim:hips>          | See <claim:hips>     | <claim:hips> must stand in a paragraph of its own
					tips/hips.md         | <claim:hips>          | <show:magic>         | <show:magic> is unknown
					tips/hips.md         | ## Stretch them       | #### Stretch them    | the heading "Stretch them" skips a level: it has level 4 where 3 is the next
					tips/hips.md         | ## Stretch them       | ## Roll them out     | the heading "Roll them out" is there twice
					tips/hips.md         | title:                | titel:               | the field "title" is missing
					tips/massage.md      | > ### Ask your        | > Ask your           | a quote must begin with a heading
					topics/water.md      | (/diary)              | (/dairy)             | the link to /dairy leads nowhere
					topics/water.md      | (/diary)              | (/guide/exercises/handstand) | the link to /guide/exercises/handstand leads nowhere
					topics/water.md      | (/diary)              | (/guide/posture#no)  | the link to /guide/posture#no leads nowhere
					topics/water.md      | (/diary)              | (javascript:alert)   | the link to javascript:alert leads nowhere
					topics/water.md      | ---                   | --                   | it must begin with fields between two lines of ---
					parts/stop.md        | **Stop if             | **Stop *now* if      | Emphasis can not be shown inside a sentence
					claims.yaml          | strength: moderate    | strength: certain    | the field "outlook.strength" can not be "certain"
					claims.yaml          | sources: [wallwork, pengel] | sources: []          | the field "outlook" is wrong: it needs a source
					claims.yaml          | sources: [wallwork, pengel] | sources: [nobody]    | the source "nobody" does not exist
					claims.yaml          | keep-moving:          | outlook:             | duplicate key outlook
					claims.yaml          | outlook:              | outlook: [           | its fields can not be read
					sources.yaml         | link: https           | link: ftp            | the field "pengel" is wrong: its link must begin with https://
					exercises/bridge.md  | <figure:bridge>       | <figure:bride>       | the figure "bride" does not exist
					figures.yaml         | title: Bridge         |                      | the field "bridge.title" is missing
					figures.yaml         | cat-cow:              | dog-cow:             | words without a figure, or a figure without: [cat-cow, dog-cow]
					figures.yaml         | shows: A person sits on a chair. | shown: A chair. | the field "stand-stretch-walk.first.shows" is missing
					guide.md             | evidence: "2026-11-26" | evidence: yesterday | the field "evidence" can not be "yesterday"
					tips/posture.md      | <view:therapist>      | <view:nobody>        | the link to /guide/sources#nobody leads nowhere
					guide.md             | tips: [stretch        | tips: [jump, stretch | this file is missing or can not be read
					guide.md             | massage, hips]        | massage]             | the field "tips" does not name hips, but there is such a file
					guide.md             | topics: [why          | topics: [hips, why   | a tip and a topic can not both be called hips
					guide.md             | posture, heat         | posture, posture, heat | the list names posture twice
					guide.md             | <show:tips>           | <show:tips>, please  | <show:tips> must stand in a paragraph of its own
					""")
	void rejectsWithFileAndReason(String file, String good, String bad, String reason) throws IOException {
		replace(file, good, (bad != null) ? bad.replace("\\n", "\n") : "");
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(this::read).satisfies((broken) -> {
			assertThat(broken.reason()).contains(reason);
			assertThat(broken.file()).startsWith("file:" + this.folder).endsWith(fileToBlame(file, reason));
		});
	}

	@ParameterizedTest
	@CsvSource({ "guide.md", "figures.yaml", "claims.yaml", "sources.yaml", "tips/hips.md", "topics/water.md",
			"parts/floor.md", "parts/stop.md" })
	void rejectsAMissingFile(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(this::read).satisfies((broken) -> {
			assertThat(broken.file()).endsWith(file);
			assertThat(broken.reason()).isEqualTo("this file is missing or can not be read");
		});
	}

	@Test
	void rejectsAMissingExercise() throws IOException {
		Files.delete(this.folder.resolve("exercises/bridge.md"));
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(this::read)
			.withMessageContaining("tips/stretch-and-strengthen.md: the exercise \"bridge\" does not exist");
	}

	@Test
	void rejectsAFileWithoutText() throws IOException {
		Files.writeString(this.folder.resolve("topics/water.md"), "---\ntitle: Water\nsummary: Wet.\n---\n");
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(this::read)
			.withMessageContaining("there is no text under its fields");
	}

	@Test
	void rejectsAnExerciseWithoutSteps() throws IOException {
		Path bridge = this.folder.resolve("exercises/bridge.md");
		Files.writeString(bridge, Files.readString(bridge).split("(?m)^1\\. ")[0] + "- Lie on your back.");
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(this::read)
			.withMessageContaining("exercises/bridge.md: the steps are missing: a list with numbers");
	}

	@Test
	void failsTheStartAndNamesTheFile() throws IOException {
		replace("tips/hips.md", "<claim:hips>", "<claim:hops>");
		new ApplicationContextRunner().withUserConfiguration(Setup.class)
			.withPropertyValues("lissom.guide.location=" + location())
			.run((context) -> {
				assertThat(context).hasFailed();
				FailureAnalysis analysis = analyze(context.getStartupFailure());
				assertThat(analysis.getDescription()).contains("tips/hips.md", "the claim \"hops\" does not exist");
				assertThat(analysis.getAction()).contains("lissom.guide.location");
			});
	}

	@Test
	void startsWithAnotherFolder() {
		new ApplicationContextRunner().withUserConfiguration(Setup.class)
			.withPropertyValues("lissom.guide.location=" + location())
			.run((context) -> assertThat(context.getBean(Guides.class).current().tips()).hasSize(5));
	}

	@Test
	void startsWithTheGuideOfTheProduct() {
		new ApplicationContextRunner().withUserConfiguration(Setup.class)
			.run((context) -> assertThat(context.getBean(Guides.class).current().tips()).hasSize(5));
	}

	/** What is missing in one file may make another one wrong. */
	private static String fileToBlame(String file, String reason) {
		if (reason.startsWith("no tip")) {
			return "exercises/pigeon.md";
		}
		return reason.startsWith("this file is missing") ? "tips/jump.md" : file;
	}

	private static FailureAnalysis analyze(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, ArgumentResolver.of(Environment.class, new MockEnvironment()),
					(type, name, ex) -> assertThat(name).doesNotContain("lissom"))
			.stream()
			.flatMap((analyzer) -> Stream.ofNullable(analyzer.analyze(failure)))
			.findFirst()
			.orElseThrow();
	}

	private Guide read() {
		return new GuideReader(location()).read();
	}

	private String location() {
		return "file:" + this.folder;
	}

	private void replace(String file, String good, String bad) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(good);
		int at = text.indexOf(good);
		Files.writeString(path, text.substring(0, at) + bad + text.substring(at + good.length()));
	}

	@ConfigurationPropertiesScan({ "app.lissom.guide", "app.lissom.page" })
	@Import({ GuideConfiguration.class, Languages.class })
	static class Setup {

	}

}
