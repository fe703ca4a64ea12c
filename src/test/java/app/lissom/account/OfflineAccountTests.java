package app.lissom.account;

import app.lissom.LissomTest;
import app.lissom.kernel.AccountId;
import app.lissom.security.OutboxMark;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class OfflineAccountTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Test
	void isMarkedDifferentlyForEachAccountWithoutItsId() {
		AccountId me = this.people.createAccount();
		assertThat(OutboxMark.of(me)).isEqualTo(OutboxMark.of(me))
			.isNotEqualTo(OutboxMark.of(this.people.createAccount()))
			.doesNotContain(me.toString());
	}

	@Test
	void getsATokenForTheFormsOfTheAccount() {
		AccountId me = this.people.createAccount();
		assertThat(this.mvc.get().uri("/diary/outbox").with(TestAccounts.as(me)).exchange()).hasStatusOk()
			.bodyJson()
			.extractingPath("account")
			.isEqualTo(OutboxMark.of(me));
		assertThat(this.mvc.get().uri("/diary/outbox").with(TestAccounts.as(me)).exchange()).bodyJson()
			.extractingPath("token")
			.asString()
			.isNotEmpty();
	}

	@Test
	void isMarkedOnThePagesThatHaveForms() {
		AccountId me = this.people.createAccount();
		for (String address : new String[] { "/", "/diary", "/diary/2026-11-20/pain" }) {
			assertThat(this.mvc.get().uri(address).with(TestAccounts.as(me)).exchange()).bodyText()
				.contains("data-account=\"" + OutboxMark.of(me) + "\"");
		}
	}

	@Test
	void asksAVisitorToSignIn() {
		assertThat(this.mvc.get().uri("/diary/outbox").exchange()).hasStatus3xxRedirection();
	}

}
