package app.lissom.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds what people say about warning signs in what they typed. A phrase of
 * {@code search.yaml} has parts, and up to {@value #BETWEEN} other words may stand
 * between two of them: "cannot > walk" in this order, "numb + bottom" in any. A part is a
 * few words, or the name in capitals of a group of them. A word with a star stands for
 * all that begin so. Stop words count here, as "not" makes a sign of "walk".
 */
class WarningWords {

	private static final int BETWEEN = 3;

	private final Map<String, List<String>> groups;

	private final SearchAnalyzers analyzers;

	private final List<Pattern> patterns;

	WarningWords(SearchVocabulary words, SearchAnalyzers analyzers) {
		this.groups = words.groups();
		this.analyzers = analyzers;
		// What says most is what was meant: "numb leg" rather than "numb".
		this.patterns = Stream.of(patterns(words.crisis(), true, null),
				words.signs().entrySet().stream().flatMap((sign) -> patterns(sign.getValue(), false, sign.getKey())),
				patterns(words.emergency(), false, null))
			.flatMap((some) -> some)
			.sorted(Comparator.comparing((Pattern pattern) -> !pattern.warning().crisis())
				.thenComparing((pattern) -> -pattern.parts().size())
				.thenComparing((pattern) -> -pattern.words()))
			.toList();
	}

	/** Returns what a text warns of, if it does. */
	Optional<Warning> find(String text) {
		List<Word> words = words(text);
		return this.patterns.stream().filter((pattern) -> pattern.isIn(words)).map(Pattern::warning).findFirst();
	}

	private Stream<Pattern> patterns(List<String> phrases, boolean crisis, @Nullable WarningSign sign) {
		Warning warning = new Warning(sign, crisis);
		return phrases.stream().flatMap((phrase) -> {
			List<List<List<String>>> parts = new ArrayList<>(
					Arrays.stream(phrase.split(" [>+] ")).map(this::alternatives).toList());
			Pattern pattern = new Pattern(List.copyOf(parts), warning);
			Collections.reverse(parts);
			return phrase.contains(" + ") ? Stream.of(pattern, new Pattern(parts, warning)) : Stream.of(pattern);
		});
	}

	private List<List<String>> alternatives(String part) {
		List<String> group = part.matches("[A-Z]+") ? this.groups.get(part) : List.of(part);
		if (group == null) {
			throw new IllegalArgumentException("search.yaml has no group " + part);
		}
		return group.stream().map((words) -> Arrays.stream(words.split(" ")).flatMap(this::word).toList()).toList();
	}

	private Stream<String> word(String word) {
		return word.endsWith("*") ? Stream.of(fold(word)) : words(word).stream().map(Word::stem);
	}

	/** Takes apostrophes and accents off, as not everybody types them. */
	private List<Word> words(String typed) {
		String text = typed.replaceAll("['’‘`´]", "").toLowerCase(Locale.ROOT);
		List<Word> words = new ArrayList<>();
		this.analyzers.everyTerm(text,
				(term, start, end) -> words.add(new Word(fold(term), fold(text.substring(start, end)))));
		return words;
	}

	/** An "año" is not an "ano". */
	private static String fold(String word) {
		return word.contains("ñ") ? word : SearchAnalyzers.fold(word);
	}

	/**
	 * Holds what a text warns of.
	 *
	 * @param sign the sign of the back, or null if it is another emergency
	 * @param crisis whether somebody may think of ending their life
	 */
	record Warning(@Nullable WarningSign sign, boolean crisis) {

	}

	/** Holds the alternatives of each part, each a list of words. */
	private record Pattern(List<List<List<String>>> parts, Warning warning) {

		/** Returns how many words it has at least. */
		int words() {
			return this.parts.stream().mapToInt((part) -> part.stream().mapToInt(List::size).min().orElse(0)).sum();
		}

		boolean isIn(List<Word> typed) {
			return isIn(typed, 0, 0, typed.size());
		}

		private boolean isIn(List<Word> typed, int part, int from, int last) {
			if (part == this.parts.size()) {
				return true;
			}
			for (int at = from; at <= last && at < typed.size(); at++) {
				for (List<String> words : this.parts.get(part)) {
					int end = at + words.size();
					if (isAt(words, typed, at) && isIn(typed, part + 1, end, end + BETWEEN)) {
						return true;
					}
				}
			}
			return false;
		}

		private static boolean isAt(List<String> words, List<Word> typed, int at) {
			if (at + words.size() > typed.size()) {
				return false;
			}
			for (int i = 0; i < words.size(); i++) {
				if (!typed.get(at + i).is(words.get(i))) {
					return false;
				}
			}
			return true;
		}

	}

	/** Holds a word as it was typed, and without its ending. */
	private record Word(String stem, String written) {

		boolean is(String word) {
			return word.endsWith("*") ? this.written.startsWith(word.substring(0, word.length() - 1))
					: this.stem.equals(word);
		}

	}

}
