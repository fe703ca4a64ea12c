package app.lissom.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Configures the search in a language: stop words, words of warning signs, and synonyms.
 * {@link WarningWords} says how phrases of signs are written.
 *
 * @param language the language of the guide, such as {@code en}
 * @param ignored words that mean nothing for the search
 * @param groups words that phrases of signs share, by a name in capitals
 * @param signs how people say each warning sign: whoever types this may need help now
 * @param emergency words of other emergencies
 * @param crisis what somebody may type who thinks of ending their life
 * @param synonyms what people may type, and what the guide calls it
 */
record SearchVocabulary(String language, List<String> ignored, Map<String, List<String>> groups,
		Map<WarningSign, List<String>> signs, List<String> emergency, List<String> crisis,
		Map<String, List<String>> synonyms) {

	/** Returns the whole words that a misspelt one may stand for. */
	Stream<String> known() {
		return Stream
			.of(this.groups.values().stream().flatMap(List::stream), this.signs.values().stream().flatMap(List::stream),
					this.emergency.stream(), this.crisis.stream(), this.synonyms.keySet().stream())
			.flatMap((phrases) -> phrases)
			.flatMap((phrase) -> Stream.of(phrase.split(" ")))
			.filter((word) -> !word.matches("[>+]|[A-Z]+|.*\\*"));
	}

}
