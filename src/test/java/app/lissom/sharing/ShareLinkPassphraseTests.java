package app.lissom.sharing;

import java.time.Duration;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens links with a passphrase, and tries wrong ones. */
@LissomTest
@Tag("database")
@Tag("pages")
@ExtendWith(OutputCaptureExtension.class)
class ShareLinkPassphraseTests extends ShareLinkSteps {

	@Autowired
	private PasswordHasher hasher;

	@Test
	void asksForThePassphraseFirst() {
		String link = link("shows", "COPY", "life", 7, "passphrase", " " + PASSPHRASE + " ");
		Visitor visitor = visit(link);
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page().select("h1").text()).isEqualTo("A report is waiting for you");
		assertThat(visitor.body()).doesNotContain(TestAccounts.nameOf(this.me.me()), "2026", "_csrf");
		visitor.post(link, Map.of("passphrase", "seven green pears"));
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().title()).startsWith("Error: A report is waiting");
		assertThat(visitor.body()).doesNotContain(TestAccounts.nameOf(this.me.me()), "2026", "pears");
		assertThat(shownLink()).contains("not opened yet");
		visitor.post(link, Map.of("passphrase", PASSPHRASE));
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page().text()).contains(TestAccounts.nameOf(this.me.me()), "worst on 22 Nov");
		assertThat(visitor.page().title()).matches("Shared low back report, .* 2026 to 22 Nov 2026 – Lissom");
		assertThat(visitor.header("Cache-Control")).hasValue("no-store");
		assertThat(visitor.headers("Set-Cookie")).isEmpty();
		assertThat(visitor.open(link).page().text()).as("asks again").doesNotContain(TestAccounts.nameOf(this.me.me()));
		assertThat(shownLink()).contains("opened once", "with a passphrase");
	}

	/** It is told by phone. */
	@Test
	void capitalsAndSpacesDoNotMatter() {
		String link = link("shows", "COPY", "life", 7, "passphrase", "Seven  green Apples");
		assertThat(visitor().post(link, Map.of("passphrase", "seven green apples ")).status()).isEqualTo(200);
		assertThat(visitor().post(link, Map.of("passphrase", "SEVEN GREEN APPLES")).status()).isEqualTo(200);
	}

	@Test
	void aLinkOfAnEarlierReleaseOpensAsItWasTyped() {
		String link = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		this.jdbc.sql("update share_link set passphrase_hash = :hash where account_id = :me")
			.param("hash", this.hasher.hash("Seven Green Apples"))
			.param("me", this.me.me().value())
			.update();
		assertThat(visitor().post(link, Map.of("passphrase", "Seven Green Apples")).status()).isEqualTo(200);
	}

	@Test
	void guessingAPassphraseIsSlowedDown() {
		String link = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		for (int i = 0; i < 10; i++) {
			assertThat(visitor().post(link, Map.of("passphrase", "guess number " + i)).status()).isEqualTo(422);
		}
		Visitor blocked = visitor().post(link, Map.of("passphrase", PASSPHRASE));
		assertThat(blocked.status()).isEqualTo(429);
		assertThat(blocked.header("Retry-After")).hasValue("60");
		assertThat(blocked.page().select("main form[method=post] [name=passphrase]")).hasSize(1);
		assertThat(blocked.page().select(".field-message").text()).contains("wait a few minutes");
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(visitor().post(link, Map.of("passphrase", PASSPHRASE)).status()).isEqualTo(200);
	}

	@Test
	void wrongSecretsAndPassphrasesKeepNobodyFromOtherLinks() {
		String link = link("shows", "COPY", "life", 7);
		String locked = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		String guessed = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		for (int i = 0; i < 12; i++) {
			assertThat(visit("/shared/" + Tokens.next()).status()).isEqualTo(404);
			assertThat(visitor().post("/shared/" + Tokens.next(), Map.of("passphrase", PASSPHRASE)).status())
				.isEqualTo(404);
			visitor().post(guessed, Map.of("passphrase", "guess number " + i));
		}
		assertThat(visit(link).status()).isEqualTo(200);
		assertThat(visitor().post(locked, Map.of("passphrase", PASSPHRASE)).status()).isEqualTo(200);
	}

}
