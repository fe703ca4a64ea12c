package app.lissom.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Suggests passwords of three random words: about 30 bits, which the rate limit makes
 * enough. More words are better, and the page says so.
 */
@Component
public class PasswordSuggestions {

	private static final int WORDS = 3;

	private final SecureRandom random = new SecureRandom();

	private final List<String> words = CommonPasswords.lines("words.txt").toList();

	/** Returns three passwords that sign-up accepts. */
	public List<String> next() {
		return Stream.generate(this::suggestion)
			.filter((suggestion) -> PasswordPolicy.findViolation(suggestion, "").isEmpty())
			.limit(3)
			.toList();
	}

	private String suggestion() {
		return this.random.ints(WORDS, 0, this.words.size()).mapToObj(this.words::get).collect(Collectors.joining(" "));
	}

}
