package app.lissom.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Grades how easy a Spanish text is to read, on the INFLESZ scale (Barrio-Cantalejo and
 * others, 2008): 206.835 - 62.3 syllables per word - words per sentence. 65 and more is
 * "quite easy", 80 and more "very easy"; newspapers have about 55.
 */
public final class SpanishReadability {

	private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");

	private final List<String> sentences = new ArrayList<>();

	/** Grades texts that no sentence crosses. */
	public static double ease(Collection<String> texts) {
		SpanishReadability readability = new SpanishReadability();
		texts.forEach(readability::add);
		return readability.ease();
	}

	void add(String text) {
		Arrays.stream(text.strip().split("(?<=[.!?][\")]?)\\s+"))
			.filter((sentence) -> !Readability.words(sentence).isEmpty())
			.forEach(this.sentences::add);
	}

	double ease() {
		List<String> words = this.sentences.stream()
			.flatMap((sentence) -> Readability.words(sentence).stream())
			.toList();
		double syllables = words.stream().mapToInt(SpanishReadability::syllables).sum();
		return 206.835 - 62.3 * syllables / words.size() - (double) words.size() / this.sentences.size();
	}

	List<String> sentencesOver(int words) {
		return this.sentences.stream().filter((sentence) -> Readability.words(sentence).size() > words).toList();
	}

	/** Counts groups of vowels, and the vowels in a group that are two syllables. */
	static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT)
			.replace("qu", "q")
			.replaceAll("gu(?=[eiéí])", "g")
			.replaceAll("y(?![aeiouáéíóú])", "i");
		int count = (int) VOWELS.matcher(letters)
			.results()
			.mapToLong((group) -> 1 + Pattern.compile("(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])")
				.matcher(group.group())
				.results()
				.count())
			.sum();
		return Math.max(1, count);
	}

}
