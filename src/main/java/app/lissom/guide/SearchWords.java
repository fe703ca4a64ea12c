package app.lissom.guide;

import java.util.List;
import java.util.Map;

/**
 * Says how the search reads words.
 *
 * @param language the language of the guide, such as {@code en}
 * @param ignored words that say nothing about what is searched for
 * @param warnings words of warning signs: who types one of them may need help now
 * @param synonyms what people may type, and what the guide calls it
 */
record SearchWords(String language, List<String> ignored, List<String> warnings, Map<String, List<String>> synonyms) {

}
