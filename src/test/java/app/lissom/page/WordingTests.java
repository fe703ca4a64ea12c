package app.lissom.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.guide.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the texts of messages, templates and guide are plain, idiomatic English.
 */
class WordingTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	/** What nobody would say, with what is said instead. Sources keep their own words. */
	private static final Map<String, String> UNWANTED = unwanted();

	private static final Map<String, Pattern> PATTERNS = UNWANTED.keySet()
		.stream()
		.collect(Collectors.toMap((word) -> word,
				(word) -> Pattern.compile("(?<![\\w-])(?:" + word + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)));

	@ParameterizedTest
	@MethodSource("texts")
	void areWhatANativeSpeakerWouldSay(Path file) {
		assertThat(unwantedIn(text(file))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ask your clinician.", "What shall it show?", "2.3 in the middle, against 2.3",
			"It is meanwhile gone.", "Somebody's back", "Take 2 liters.", "A Flare Day", "Please give a real date." })
	void othersAreFound(String text) {
		assertThat(unwantedIn(text)).hasSize(1);
	}

	@Test
	void aGoodSentenceIsLeftAlone() {
		assertThat(unwantedIn("Walking kept back pain away. What does it mean? Someone can help."
				+ " You're in the middle of a flare-up."))
			.isEmpty();
	}

	/** Labels are not graded, only whole sentences. */
	@ParameterizedTest
	@ValueSource(strings = { "diary", "exercises", "guide", "relief", "reminders", "routine", "today" })
	void messagesAreEasyToRead(String room) {
		List<String> sentences = messages(RESOURCES.resolve("messages/" + room + ".properties")).stream()
			.filter((message) -> message.matches("(?s).*[.?!]"))
			.toList();
		assertThat(Reading.grade(sentences)).as("grade").isLessThanOrEqualTo(6);
	}

	@ParameterizedTest
	@MethodSource("messageFiles")
	void sentencesAreShort(Path file) {
		assertThat(Reading.sentencesOver(22, messages(file))).noneMatch((sentence) -> !sentence.contains("LOINC"));
	}

	static Stream<Path> texts() throws IOException {
		return Stream.of("messages", "templates", "guide/en")
			.flatMap((folder) -> files(RESOURCES.resolve(folder)))
			.filter((file) -> !file.toString().matches(".*_[a-z]+\\.properties"));
	}

	static Stream<Path> messageFiles() {
		return files(RESOURCES.resolve("messages"));
	}

	private static Map<String, String> unwanted() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("clinicians?", "doctor or nurse");
		words.put("shall", "should, or will");
		words.put("somebody|anybody", "someone, anyone");
		words.put("in the middle(?! of)|the middle (?:was|is)|middle of \\d+", "usually, for a median");
		words.put("mean of|mean pain|in the mean", "average");
		words.put("(?:is|are|was|were|be|been) kept", "saved");
		words.put("noted|note (?:your|the|my) pain", "logged");
		words.put("warmth", "heat");
		words.put("e-mails?", "email");
		words.put("(?:milli)?liters?", "litres");
		words.put("meanwhile", "in the meantime");
		words.put("flare days?", "flare-up, or flare-up day");
		words.put("take (?:it |one )?out|throw (?:it )?away|put (?:it )?away", "remove, discard, hide");
		words.put("leave (?:it |this |them )?out", "skip");
		words.put("go on", "continue");
		words.put("give (?:it |a |an |another )(?:real|another|date|time)", "enter");
		words.put("no diagnosis", "not a diagnosis");
		words.put("some minutes", "a few minutes");
		words.put("mend", "fix");
		words.put("blanks", "spaces");
		words.put("whoever|whosoever", "the person who");
		words.put("take(?:s)? everything along", "download or import your data");
		words.put("by an address", "with a link");
		words.put("should you", "if you");
		words.put("you need no|it needs no|needs nothing but", "you don't need, all you need is");
		words.put("is to come|still to come", "hasn't come yet");
		words.put("go (?:slow|quick)|roll slow", "slowly");
		words.put("streaks?|you failed|you missed|you forgot", "nothing that blames");
		return words;
	}

	private static List<String> unwantedIn(String text) {
		return UNWANTED.entrySet()
			.stream()
			.flatMap((word) -> PATTERNS.get(word.getKey())
				.matcher(text)
				.results()
				.map((match) -> "\"" + match.group() + "\": " + word.getValue()))
			.toList();
	}

	private static String text(Path file) {
		String name = file.getFileName().toString();
		if (name.endsWith(".properties")) {
			return String.join("\n", messages(file));
		}
		return name.endsWith(".html") ? visible(read(file)) : read(file);
	}

	/** The sample text of a template and what is read out in place of pictures. */
	private static String visible(String template) {
		Document page = Jsoup.parse(template);
		List<String> texts = new ArrayList<>(List.of(page.text()));
		Stream.of("aria-label", "alt", "title", "content", "placeholder")
			.forEach((attribute) -> texts.addAll(page.select("[" + attribute + "]").eachAttr(attribute)));
		return String.join("\n", texts);
	}

	/** Every way in which the messages of a file can be put, without their arguments. */
	private static List<String> messages(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties.values()
			.stream()
			.map(String::valueOf)
			.map(WordingTests::plainly)
			.flatMap(Collection::stream)
			.toList();
	}

	private static List<String> plainly(String message) {
		if (!message.contains("{0") && !message.contains("{1")) {
			return List.of(message);
		}
		MessageFormat format = new MessageFormat(message);
		List<String> all = new ArrayList<>();
		for (double number : new double[] { 0, 1, 5 }) {
			Object[] arguments = Arrays.stream(format.getFormatsByArgumentIndex())
				.map((argument) -> argument(argument, number))
				.toArray();
			all.add(format.format(arguments));
		}
		return all.stream().distinct().toList();
	}

	private static Object argument(Format format, double number) {
		return (format instanceof ChoiceFormat) ? number : (Object) ((format != null) ? number : "5");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without the titles of studies and without what people type into the search. */
	private static Stream<Path> files(Path folder) {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith("sources.yaml") && !file.endsWith("search.yaml"))
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
