package app.lissom.passwords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PasswordPolicyTests {

	@ParameterizedTest
	@ValueSource(strings = { "copper meadow violin", "copper-meadow-violin", "Nl4!rt$92pQz-xV",
			"Der Apfel fiel weit weg",
			"\u05E9\u05DC\u05D5\u05DD \u05DC\u05DB\u05DC \u05D4\u05E2\u05D5\u05DC\u05DD \u05D8\u05D5\u05D1",
			"\u0645\u0631\u062D\u0628\u0627 \u064A\u0627 \u0635\u062F\u064A\u0642\u064A \u062C\u062F\u0627",
			"\uD83D\uDC1F\uD83D\uDC20\uD83D\uDC21\uD83E\uDD88\uD83D\uDC19\uD83E\uDD91\uD83E\uDD90\uD83E\uDD9E\uD83E\uDD80\uD83D\uDC1A\uD83D\uDC0C\uD83E\uDD8B\uD83D\uDC1B\uD83D\uDC1C\uD83D\uDC1D gone swimming",
			"tab\tand\u0001control characters" })
	void acceptsLongPasswordsOfAnyCharacters(String password) {
		assertThat(PasswordPolicy.findViolation(password, "Anna")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "password12345678", "P@ssw0rd-P@ssw0rd!", "qwertyuiopasdfghjkl",
			"123456789012345", "111111111111111", "abcdefghijklmnopqrstuvwxyz", "aaaaaaaaaaaaaaaaaaaaaaaa",
			"correct horse battery staple", "CorrectHorseBatteryStaple1!", "iloveyouiloveyou2024",
			"letmein letmein letmein", "lissom lissom lissom", "Lissom1234567890", "my lower back hurts",
			"anna anna anna anna", "AnnaMueller2024!!", "administrator123", "1q2w3e4r5t6y7u8i",
			"the quick brown fox jumps over the lazy dog", "987654321987654321", "abababababababab", "thisismypassword",
			"               ", "qazwsxedcrfvtgb" })
	void rejectsCommonPasswords(String password) {
		assertThat(PasswordPolicy.findViolation(password, "Anna Mueller")).hasValue("signin.password.common");
		assertThat(PasswordPolicy.findViolation(password + " copper meadow", "Anna Mueller"))
			.as("with two uncommon words, as the message advises")
			.isEmpty();
	}

	@Test
	void countsCodePoints() {
		assertThat(PasswordPolicy.findViolation("fourteen chars", "")).hasValue("signin.password.short");
		assertThat(PasswordPolicy.findViolation("apricot is mine", "")).isEmpty();
		assertThat(PasswordPolicy.findViolation("\uD83D\uDC1F".repeat(14), "")).hasValue("signin.password.short");
		String longest = "copper meadow violin".repeat(20).substring(0, 254) + "\uD83D\uDC1F";
		assertThat(PasswordPolicy.findViolation(longest + "x", "")).isEmpty();
		assertThat(PasswordPolicy.findViolation(longest + "xy", "")).hasValue("signin.password.long");
	}

	@Test
	void suggestsOnlyWhatSignUpAccepts() {
		PasswordSuggestions suggestions = new PasswordSuggestions();
		for (int i = 0; i < 50; i++) {
			assertThat(suggestions.next()).hasSize(3).doesNotHaveDuplicates().allSatisfy((suggestion) -> {
				assertThat(PasswordPolicy.findViolation(suggestion, "")).isEqualTo(Optional.empty());
				assertThat(suggestion).matches("[a-z]{5,8} [a-z]{5,8} [a-z]{5,8}");
			});
		}
	}

	@Test
	void suggestsWordsOfTheLanguageOfTheReader() {
		List<String> spanish = CommonPasswords.lines("words_es.txt").toList();
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es-419"));
		try {
			assertThat(new PasswordSuggestions().next()).hasSize(3)
				.allSatisfy((suggestion) -> assertThat(spanish).contains(suggestion.split(" ")));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "words.txt", "words_es.txt" })
	void hasEnoughWordsForTheRateLimitToDoTheRest(String list) {
		List<String> words = CommonPasswords.lines(list).toList();
		assertThat(words).allMatch((word) -> word.matches("[a-z]{4,9}"))
			.hasSizeGreaterThan(1024)
			.doesNotHaveDuplicates();
	}

	@Test
	void hashesWithArgon2AndNothingElse() {
		PasswordHasher hasher = new PasswordHasher();
		String hash = hasher.hash("copper meadow violin");
		assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(hasher).extracting("dummyHash").asString().startsWith(hash.substring(0, 38));
		assertThat(hasher.matches("copper meadow violin", hash)).isTrue();
		assertThat(hasher.matches("copper meadow violi", hash)).isFalse();
		assertThat(hasher.matches("copper meadow violin", null)).isFalse();
		assertThat(hasher.matches("x".repeat(100_000), hash)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> hasher.matches("x", "{noop}x"));
		assertThatIllegalArgumentException().isThrownBy(() -> hasher.matches("x", "x"));
	}

	@Test
	void comparesTheWholePassword() {
		PasswordHasher hasher = new PasswordHasher();
		String start = "copper meadow violin ".repeat(5);
		assertThat(hasher.matches(start + "b", hasher.hash(start + "a"))).isFalse();
	}

	@Test
	void refusesWhenBusyInsteadOfTakingAllMemory() {
		Semaphore cores = new Semaphore(1, true);
		PasswordHasher hasher = new PasswordHasher(64, 1, cores);
		cores.acquireUninterruptibly();
		assertThatExceptionOfType(PasswordHasher.TooBusyException.class).isThrownBy(() -> hasher.matches("x", null));
		cores.release();
		assertThat(hasher.matches("x", null)).isFalse();
		assertThat(cores.availablePermits()).isEqualTo(1);
	}

}
