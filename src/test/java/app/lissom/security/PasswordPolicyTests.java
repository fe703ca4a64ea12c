package app.lissom.security;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	void takesLongOnesOfAnyCharacters(String password) {
		assertThat(PasswordPolicy.problem(password, "Anna")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "password12345678", "P@ssw0rd-P@ssw0rd!", "qwertyuiopasdfghjkl",
			"123456789012345", "111111111111111", "abcdefghijklmnopqrstuvwxyz", "aaaaaaaaaaaaaaaaaaaaaaaa",
			"correct horse battery staple", "CorrectHorseBatteryStaple1!", "iloveyouiloveyou2024",
			"letmein letmein letmein", "lissom lissom lissom", "Lissom1234567890", "my lower back hurts",
			"anna anna anna anna", "AnnaMueller2024!!", "administrator123", "1q2w3e4r5t6y7u8i",
			"the quick brown fox jumps over the lazy dog", "987654321987654321", "abababababababab", "thisismypassword",
			"               ", "qazwsxedcrfvtgb" })
	void refusesWhatEverybodyThinksOf(String password) {
		assertThat(PasswordPolicy.problem(password, "Anna Mueller")).hasValue("account.password.common");
	}

	@Test
	void countsCodePoints() {
		assertThat(PasswordPolicy.problem("fourteen chars", "")).hasValue("account.password.short");
		assertThat(PasswordPolicy.problem("apricot is mine", "")).isEmpty();
		assertThat(PasswordPolicy.problem("\uD83D\uDC1F".repeat(14), "")).hasValue("account.password.short");
		String longest = "copper meadow violin".repeat(20).substring(0, 254) + "\uD83D\uDC1F";
		assertThat(PasswordPolicy.problem(longest + "x", "")).isEmpty();
		assertThat(PasswordPolicy.problem(longest + "xy", "")).hasValue("account.password.long");
	}

	@Test
	void offersOnlyWhatSignUpTakes() {
		PasswordSuggestions ideas = new PasswordSuggestions();
		for (int i = 0; i < 50; i++) {
			assertThat(ideas.some()).hasSize(3).doesNotHaveDuplicates().allSatisfy((idea) -> {
				assertThat(PasswordPolicy.problem(idea, "")).isEqualTo(Optional.empty());
				assertThat(idea).matches("[a-z]{5,8} [a-z]{5,8} [a-z]{5,8}");
			});
		}
	}

	@Test
	void hasEnoughWordsForTheThrottleToDoTheRest() {
		List<String> words = CommonPasswords.lines("words.txt").toList();
		assertThat(words).hasSizeGreaterThan(1024).doesNotHaveDuplicates();
	}

	@Test
	void hashesWithArgon2AndNothingElse() {
		PasswordHasher hashing = new PasswordHasher();
		String hash = hashing.hash("copper meadow violin");
		assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(hashing.matches("copper meadow violin", hash)).isTrue();
		assertThat(hashing.matches("copper meadow violi", hash)).isFalse();
		assertThat(hashing.matches("copper meadow violin", null)).isFalse();
		assertThat(hashing.matches("x".repeat(100_000), hash)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> hashing.matches("x", "{noop}x"));
		assertThatIllegalArgumentException().isThrownBy(() -> hashing.matches("x", "x"));
	}

	@Test
	void looksAtTheWholePassword() {
		PasswordHasher hashing = new PasswordHasher();
		String start = "copper meadow violin ".repeat(5);
		assertThat(hashing.matches(start + "b", hashing.hash(start + "a"))).isFalse();
	}

	@Test
	void saysThatItIsBusyInsteadOfTakingAllMemory() {
		Semaphore cores = new Semaphore(1, true);
		PasswordHasher hashing = new PasswordHasher(cores);
		cores.acquireUninterruptibly();
		assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> hashing.matches("x", null));
		cores.release();
		assertThat(hashing.matches("x", null)).isFalse();
		assertThat(cores.availablePermits()).isEqualTo(1);
	}

}
