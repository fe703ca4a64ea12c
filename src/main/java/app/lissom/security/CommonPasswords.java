package app.lissom.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that are guessed first. A long common password is nearly always put together
 * from short common pieces, so the list holds the pieces: what is left of a password when
 * they, the user's name and the product's are taken out has to be something of its own.
 */
final class CommonPasswords {

	static final CommonPasswords INSTANCE = new CommonPasswords();

	/** Fewest characters of its own that a password needs. */
	private static final int OWN = 6;

	/** Fewest different characters among those. */
	private static final int DIFFERENT = 5;

	/** Pieces shorter than this stand in too many good passwords. */
	private static final int SHORTEST_NAME = 3;

	private static final String PRODUCT = "lissom";

	private final List<String> pieces = lines("common-passwords.txt").toList();

	/** The lines of a list beside this class, without its comments. */
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

	boolean isCommon(String password, String name) {
		List<String> pieces = Stream.concat(this.pieces.stream(), own(name))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		String plain = plain(password);
		return isMadeOf(pieces, plain) || isMadeOf(pieces, withLetters(plain));
	}

	private static boolean isMadeOf(List<String> pieces, String password) {
		String rest = password.replace(" ", "");
		for (String piece : pieces) {
			rest = rest.replace(piece, " ");
		}
		rest = withoutRuns(rest).replace(" ", "");
		return rest.length() < OWN || rest.chars().distinct().count() < DIFFERENT;
	}

	private static Stream<String> own(String name) {
		return Stream.concat(Stream.of(PRODUCT), Stream.of(plain(name).split(" ")))
			.filter((piece) -> piece.length() >= SHORTEST_NAME);
	}

	/** Lower case, one blank for all that is neither letter nor digit. */
	private static String plain(String text) {
		return PasswordPolicy.normal(text)
			.toLowerCase(Locale.ROOT)
			.replace('@', 'a')
			.replace('$', 's')
			.replaceAll("[^\\p{L}\\p{N}]+", " ");
	}

	/** With the letters that digits between letters stand for. */
	private static String withLetters(String text) {
		return text.replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
			.replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
			.replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
			.replaceAll("(?<=\\p{L})4(?=\\p{L})", "a")
			.replaceAll("(?<=\\p{L})5(?=\\p{L})", "s");
	}

	/** Without characters that repeat the one before, or go on from it as in 4567. */
	private static String withoutRuns(String text) {
		StringBuilder rest = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (i == 0 || Math.abs(text.charAt(i) - text.charAt(i - 1)) > 1) {
				rest.append(text.charAt(i));
			}
		}
		return rest.toString();
	}

}
