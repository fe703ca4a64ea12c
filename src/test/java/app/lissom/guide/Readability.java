package app.lissom.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grades how hard a text is to read, by Flesch and Kincaid (1975): 0.39 words per
 * sentence + 11.8 syllables per word - 15.59. A number counts as one syllable.
 */
class Readability {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** Two vowels side by side that are two syllables, where English has no rule. */
	private static final Pattern APART = Pattern
		.compile("(ia(?!l$|lly$|n$|ns$)|io(?!n|u)|iu|(?<!p)eo|ea$|ie(?=nce|t)|ua(?!r)|uu|ying|[aeiou]ing)");

	private static final Set<String> SILENT_E_KEPT = Set.of("the", "be", "he", "she", "we", "me", "diabetes");

	private final List<String> sentences = new ArrayList<>();

	/** Adds a paragraph, an item of a list or the like: no sentence goes on past it. */
	void add(String text) {
		Arrays.stream(text.strip().split("(?<=[.!?][\")]?)\\s+"))
			.filter((sentence) -> !words(sentence).isEmpty())
			.forEach(this.sentences::add);
	}

	double grade() {
		List<String> words = this.sentences.stream().flatMap((sentence) -> words(sentence).stream()).toList();
		double syllables = words.stream().mapToInt(Readability::syllables).sum();
		return 0.39 * words.size() / this.sentences.size() + 11.8 * syllables / words.size() - 15.59;
	}

	List<String> sentencesOver(int words) {
		return this.sentences.stream().filter((sentence) -> words(sentence).size() > words).toList();
	}

	static List<String> words(String text) {
		return WORD.matcher(text).results().map((match) -> match.group()).toList();
	}

	/** Counts the groups of vowels, and what is known to differ from that. */
	static int syllables(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("-")).mapToInt(Readability::inOne).sum();
	}

	private static int inOne(String part) {
		String word = part.replaceAll("[^a-z]", "");
		if (word.isEmpty()) {
			return part.isEmpty() ? 0 : 1;
		}
		int count = count(VOWELS.matcher(word)) + count(APART.matcher(word));
		if (SILENT_E_KEPT.contains(word)) {
			return count;
		}
		if (word.matches(".*[^aeiouylt]es?|.*[aeiou][rl]es?|.*[aeiou]tes?|.*[^aeiou]ttes?|.*[aeiouy]les?")
				&& !word.matches(".*([sxz]|ch|sh|[cg])es")) {
			count--;
		}
		else if (word.matches(".*[^aeioutd]ed")) {
			count--;
		}
		return Math.max(1, count);
	}

	private static int count(Matcher matcher) {
		int count = 0;
		while (matcher.find()) {
			count++;
		}
		return count;
	}

}
