package app.lissom.sharing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import app.lissom.security.Tokens;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes links by their form. */
@LissomTest
@Tag("database")
@Tag("pages")
@ExtendWith(OutputCaptureExtension.class)
class ShareLinkFormTests extends ShareLinkSteps {

	@Test
	void theSameFormSentTwiceMakesOneLink() {
		Map<String, Object> form = Map.of("id", UUID.randomUUID(), "secret", Tokens.next(), "shows", "COPY", "life", 7);
		String first = link(fields(form));
		String second = link(fields(form));
		assertThat(second).isEqualTo(first).endsWith("/" + form.get("secret"));
		assertThat(this.links.findAll(this.me.me().value())).hasSize(1);
		link("id", form.get("id"), "secret", form.get("secret"), "shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		assertThat(visit(first).page().select("main form")).hasSize(1);
		assertThat(this.links.findAll(this.me.me().value())).hasSize(1);
	}

	@Test
	void refusesTheSecretOfAnotherLink() {
		String secret = Tokens.next();
		String link = link("secret", secret, "shows", "COPY", "life", 7);
		SignedInPerson other = new SignedInPerson(this.mvc, this.people.createAccount());
		assertThat(other.post("/report/links", "secret", secret, "shows", "COPY", "life", 7)).hasStatus(404);
		assertThat(visit(link).page().text()).contains(TestAccounts.nameOf(this.me.me()));
		assertThat(link("secret", "short", "shows", "COPY", "life", 7)).doesNotEndWith("short").hasSize(51);
	}

	@ParameterizedTest
	@CsvSource({ "shows, '', shows", "shows, ALL, shows", "life, 8, life", "life, x, life", "life, '', life",
			"passphrase, sevenn7, passphrase" })
	void showsAnInvalidFormAgain(String field, String value, String wrong) {
		Map<String, Object> form = new HashMap<>(Map.of("shows", "CURRENT", "life", 30, "passphrase", ""));
		form.put(field, value);
		Document page = this.me.sendWrong("/report/links", fields(form));
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#" + wrong);
		assertThat(this.links.findAll(this.me.me().value())).isEmpty();
	}

	@Test
	void limitsTheNumberOfLinks() {
		for (int i = 0; i < ShareLinks.MOST; i++) {
			link("shows", "CURRENT", "life", 7);
		}
		assertThat(this.me.sendWrong("/report/links", "shows", "CURRENT", "life", 7).text()).contains("20 links");
	}

	@Test
	void showsTheAddressOnceAndNeverStoresOrLogsIt(CapturedOutput output) {
		String link = link("shows", "CURRENT", "life", 7, "passphrase", PASSPHRASE);
		visit(link);
		String secret = link.substring("/shared/".length());
		assertThat(this.me.open("/report/links").body().html()).doesNotContain(secret);
		Map<String, Object> row = this.jdbc.sql("select * from share_link where account_id = :me")
			.param("me", this.me.me().value())
			.query()
			.singleRow();
		assertThat(row.toString()).doesNotContain(secret, PASSPHRASE).contains(Tokens.digest(secret), "{argon2}");
		assertThat(output).doesNotContain(secret, PASSPHRASE).contains("shared: " + this.me.me());
	}

}
