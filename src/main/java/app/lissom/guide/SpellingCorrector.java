package app.lissom.guide;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Replaces misspelt words by those of the vocabulary that are most like them: some of
 * these are on no page, so that the index cannot know them.
 */
class SpellingCorrector {

	private final SortedSet<String> known;

	SpellingCorrector(SearchVocabulary words) {
		this.known = words.known()
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns by how many letters a word may differ. */
	static int edits(String word) {
		return (word.length() < 8) ? 1 : 2;
	}

	/**
	 * Returns the text in lower case, corrected.
	 * @param unknown the words that may be misspelt
	 */
	String correct(String text, Collection<String> unknown) {
		String corrected = text.toLowerCase(Locale.ROOT);
		for (String word : unknown) {
			corrected = corrected.replace(word, nearest(word).orElse(word));
		}
		return corrected;
	}

	private Optional<String> nearest(String word) {
		LevenshteinAutomata automata = new LevenshteinAutomata(SearchAnalyzers.fold(word), true);
		return Stream.iterate(0, (edits) -> edits <= edits(word), (edits) -> edits + 1)
			.map((edits) -> new CharacterRunAutomaton(automata.toAutomaton(edits)))
			.flatMap((near) -> this.known.stream().filter((other) -> near.run(SearchAnalyzers.fold(other))))
			.findFirst();
	}

}
