package app.lissom.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.Mailbox.Mail;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Adds an email address and signs in again with a mail, with a mail server that accepts
 * it.
 */
@LissomTest
@Tag("database")
class EmailTests extends EmailSteps {

	@Test
	void countsOnceItsLinkWasOpened() {
		add(this.address);
		assertThat(this.visitor.follow().page().text()).contains("We've sent a link to " + this.address);
		assertThat(this.addresses.findConfirmed(this.me)).isEmpty();
		Mail mail = mails().get(0);
		assertThat(mail.subject()).isEqualTo("Lissom: confirm your email address");
		assertThat(mail.type()).startsWith("text/plain").containsIgnoringCase("utf-8");
		assertThat(mail.text()).doesNotContain(TestAccounts.nameOf(this.me));
		this.visitor.open(mail.link());
		assertThat(this.visitor.page().text()).contains("Is this your address?", this.address);
		assertThat(this.addresses.findConfirmed(this.me)).as("only looked at").isEmpty();
		this.visitor.submit(PAGE + "/confirm", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "Your address is " + this.address);
		assertThat(this.addresses.findConfirmed(this.me)).hasValue(this.address);
		assertThat(this.visitor.open(mail.link()).page().text()).as("once").contains("This link has ended");
	}

	@Test
	@Tag("pages")
	void aLinkWorksForADayAndForItsAccountAlone() {
		add(this.address);
		String link = mails().get(0).link();
		Visitor stranger = signIn(this.people.createAccount());
		assertThat(stranger.open(link).page().text()).contains("This link has ended");
		assertThat(new Visitor(this.environment).open(link).leadsTo().orElseThrow()).startsWith("/sign-in");
		this.clock.advance(Duration.ofHours(25));
		this.visitor = signIn(this.me);
		assertThat(this.visitor.open(link).page().text()).contains("This link has ended");
		assertThat(this.visitor.open(PAGE).page().text()).doesNotContain("We've sent");
	}

	@Test
	void storesADigestOfTheLinkAndNoReadableMessage() {
		add(this.address);
		String stored = this.jdbc.sql("select content from outgoing_mail where account_id = ?")
			.param(this.me.value())
			.query(String.class)
			.single();
		assertThat(stored).doesNotContain("confirm", "@");
		String key = mails().get(0).link().replaceFirst(".*key=", "");
		assertThat(this.jdbc.sql("select link_hash from email_address where account_id = ?")
			.param(this.me.value())
			.query(String.class)
			.single()).hasSize(64).isNotEqualTo(key);
	}

	@Test
	@Tag("pages")
	void tellsTheOldAddressThatItWasReplacedOrRemoved() {
		confirm();
		String other = "b@" + this.domain;
		add(other);
		assertThat(this.addresses.findConfirmed(this.me)).as("until the new one is confirmed").hasValue(this.address);
		this.visitor.open(mails().get(1).link()).submit(PAGE + "/confirm", Map.of());
		assertThat(mails()).extracting(Mail::subject).containsOnlyOnce("Lissom: your email address was changed");
		this.visitor.open(PAGE).submit(PAGE + "/delete", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.").doesNotContain("Your address is");
		assertThat(mails()).hasSize(4);
		assertThat(this.addresses.findConfirmed(this.me)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "anna", "a@b", "a b@example.org", "a@example.org,b@example.org", "<a@example.org>",
			"a@example.org\nBcc: b@example.org", "\"a\"@example.org", "a@-" })
	@Tag("pages")
	void whatIsNoAddressIsRefused(String typed) {
		add(typed);
		assertThat(this.visitor.status()).isEqualTo(422);
	}

	@Test
	@Tag("pages")
	void theLinkNeverTakesItsHostFromTheRequest() {
		add(this.address);
		assertThat(mails().get(0).text())
			.contains("http://localhost:" + this.environment.getProperty("local.server.port"));
	}

	@Test
	@Tag("pages")
	void removingIsForWhoeverProvedLately() {
		confirm();
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(this.visitor.open(PAGE).leadsTo().orElseThrow()).startsWith("/sign-in/confirm");
		assertThat(this.jdbc.sql("select count(*) from email_address where account_id = ? and link_ends_at > ?")
			.params(this.me.value(), OffsetDateTime.now(this.clock))
			.query(Integer.class)
			.single()).isZero();
	}

}
