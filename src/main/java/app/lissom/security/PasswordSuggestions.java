package app.lissom.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Ideas for a password: three random words, about 30 bits, which the throttle makes
 * enough. More words are better, and the page says so.
 */
@Component
public class PasswordSuggestions {

	private static final int WORDS = 3;

	private final SecureRandom random = new SecureRandom();

	private final List<String> words = CommonPasswords.lines("words.txt").toList();

	/** Three ideas to choose from, each by itself a password that sign-up takes. */
	public List<String> some() {
		return Stream.generate(this::idea)
			.filter((idea) -> PasswordPolicy.problem(idea, "").isEmpty())
			.limit(3)
			.toList();
	}

	private String idea() {
		return this.random.ints(WORDS, 0, this.words.size()).mapToObj(this.words::get).collect(Collectors.joining(" "));
	}

}
