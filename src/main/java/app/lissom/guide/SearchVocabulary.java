package app.lissom.guide;

import java.util.List;
import java.util.Map;

/**
 * Configures the search in a language: stop words, words of warning signs, and synonyms.
 *
 * @param language the language of the guide, such as {@code en}
 * @param ignored words that mean nothing for the search
 * @param warnings words of warning signs: a person who types one of them may need help
 * now
 * @param synonyms what people may type, and what the guide calls it
 */
record SearchVocabulary(String language, List<String> ignored, List<String> warnings,
		Map<String, List<String>> synonyms) {

}
