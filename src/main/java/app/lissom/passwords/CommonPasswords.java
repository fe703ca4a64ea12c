package app.lissom.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * Recognizes the passwords that are guessed first. A long common password is nearly
 * always made of short common parts, so the list holds parts: once these, the user's name
 * and the product's are removed, enough of a password must be left.
 */
final class CommonPasswords {

	static final CommonPasswords INSTANCE = new CommonPasswords();

	/** Fewest characters that must be left. */
	private static final int MIN_REMAINDER = 6;

	/** Fewest different characters among those. */
	private static final int FEWEST_DIFFERENT = 5;

	/** Shorter parts would match too many good passwords. */
	private static final int SHORTEST_NAME = 3;

	private static final String PRODUCT = "lissom";

	private final List<String> parts = lines("common-passwords.txt").toList();

	/** Reads the lines of a list beside this class, without its comments. */
	static Stream<String> lines(String list) {
		try {
			return new ClassPathResource(list, CommonPasswords.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isCommon(String password, String username) {
		List<String> parts = Stream.concat(this.parts.stream(), namesOf(username))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		String plain = plain(password);
		return isMadeOf(parts, plain) || isMadeOf(parts, withLetters(plain));
	}

	private static boolean isMadeOf(List<String> parts, String password) {
		String remainder = password.replace(" ", "");
		for (String part : parts) {
			remainder = remainder.replace(part, " ");
		}
		remainder = withoutRuns(remainder).replace(" ", "");
		return remainder.length() < MIN_REMAINDER || remainder.chars().distinct().count() < FEWEST_DIFFERENT;
	}

	private static Stream<String> namesOf(String username) {
		return Stream.concat(Stream.of(PRODUCT), Stream.of(plain(username).split(" ")))
			.filter((part) -> part.length() >= SHORTEST_NAME);
	}

	/** Returns it in lower case, one blank for all that is neither letter nor digit. */
	private static String plain(String text) {
		return PasswordPolicy.normalize(text)
			.toLowerCase(Locale.ROOT)
			.replace('@', 'a')
			.replace('$', 's')
			.replaceAll("[^\\p{L}\\p{N}]+", " ");
	}

	/** Replaces digits between letters by the letters that they resemble. */
	private static String withLetters(String text) {
		return text.replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
			.replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
			.replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
			.replaceAll("(?<=\\p{L})4(?=\\p{L})", "a")
			.replaceAll("(?<=\\p{L})5(?=\\p{L})", "s");
	}

	/** Removes characters that repeat the one before, or follow it as in 4567. */
	private static String withoutRuns(String text) {
		StringBuilder remainder = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (i == 0 || Math.abs(text.charAt(i) - text.charAt(i - 1)) > 1) {
				remainder.append(text.charAt(i));
			}
		}
		return remainder.toString();
	}

}
