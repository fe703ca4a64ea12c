package app.lissom.passwords;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Suggests passwords of three random words: about 30 bits, which is enough with the rate
 * limit. More words are better, and the page says so.
 */
@Component
public class PasswordSuggestions {

	private static final int WORDS = 3;

	private final SecureRandom random = new SecureRandom();

	private final List<String> english = CommonPasswords.lines("words.txt").toList();

	private final Map<String, List<String>> others = new ConcurrentHashMap<>();

	/** Returns three passwords that sign-up accepts, in the language of the request. */
	public List<String> next() {
		List<String> words = words(LocaleContextHolder.getLocale().getLanguage());
		return Stream.generate(() -> suggestion(words))
			.filter((suggestion) -> PasswordPolicy.findViolation(suggestion, "").isEmpty())
			.limit(3)
			.toList();
	}

	/** Without a list of its own, a language has that of English. */
	private List<String> words(String language) {
		return this.others.computeIfAbsent(language, (one) -> {
			String list = "words_" + one + ".txt";
			return new ClassPathResource(list, PasswordSuggestions.class).exists()
					? CommonPasswords.lines(list).toList() : this.english;
		});
	}

	private String suggestion(List<String> words) {
		return this.random.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
	}

}
