package app.lissom.signin;

import java.time.Duration;
import java.util.Map;

import app.lissom.account.Account;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.signin.SignUpProperties.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs up, in and out with an identity provider, in {@link ProviderTests}. */
abstract class ProviderSignInTests extends ProviderTest {

	@Autowired
	private Invitations invitations;

	@Autowired
	private ExpiringTextEncryptor encryptor;

	@AfterEach
	void openSignUp() {
		signUpIs(Mode.OPEN);
	}

	@Test
	void anUnknownPersonIsOfferedAnAccountAndSignsInWithItFromThenOn() {
		signUp();
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(me().passwordHash()).isNull();
		this.visitor.open("/settings").submit("/sign-out", Map.of());
		signIn("/diary");
		assertThat(this.visitor.leadsTo().orElseThrow()).isEqualTo("/diary");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@Test
	void asksForNothingButTheNumberThatItKnows() {
		signUp();
		assertThat(PROVIDER.asked()).containsEntry("scope", "openid")
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("nonce", "state", "code_challenge");
	}

	@Test
	void aPersonWhoChangesTheirMindThereChoosesAgain() {
		this.visitor.open("/sign-in/provider?next=/diary");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in?next=%2Fdiary");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
		this.visitor.open("/sign-in/provider?invitation=abc");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-up?invitation=abc");
		signUp();
		this.visitor.open("/settings/provider/link");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/provider");
		this.visitor.open("/sign-in/provider?next=/settings/name");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in/confirm?next=%2Fsettings%2Fname");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@Test
	void makesNoAccountWhereSignUpIsClosed() {
		signIn("/");
		signUpIs(Mode.CLOSED);
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
		assertThat(this.visitor.status()).as("a form that was open").isEqualTo(403);
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().text()).contains("you can't create one now");
		assertThat(this.visitor.page().select("main form")).isEmpty();
		assertThat(this.accounts.findByNameKey(Account.nameKey(this.name))).isEmpty();
	}

	@Test
	void makesAsManyAccountsAsAnInvitationSays() {
		signUpIs(Mode.INVITATION);
		signIn("/");
		assertThat(this.visitor.status()).as("without one").isEqualTo(403);
		String invitation = "/&invitation=" + Invitations.create(this.encryptor, 1, Duration.ofDays(7));
		this.visitor = new Visitor(this.environment);
		signIn(invitation);
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
		assertThat(me().passwordHash()).isNull();
		this.visitor = new Visitor(this.environment);
		signIn("/diary");
		assertThat(this.visitor.leadsTo()).as("needs it once").hasValue("/diary");
		PROVIDER.reset();
		this.visitor = new Visitor(this.environment);
		signIn(invitation);
		assertThat(this.visitor.status()).as("counted").isEqualTo(403);
	}

	@Test
	void anAccountIsLinkedAndUnlinkedByItsOwner() {
		AccountId owner = this.people.createAccount();
		signInWithPassword(owner);
		link();
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "You can sign in there.");
		Visitor elsewhere = this.visitor;
		this.visitor = new Visitor(this.environment);
		signIn("/settings");
		assertThat(this.visitor.follow().page().text()).contains(TestAccounts.nameOf(owner));
		this.visitor.open("/settings/provider").submit("/settings/provider/delete", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "Connect with Example");
		assertThat(elsewhere.open("/settings").status()).as("signed out elsewhere").isEqualTo(302);
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
	}

	@Test
	void anotherIdentityInPlaceOfTheFirstSignsOutElsewhere() {
		AccountId owner = this.people.createAccount();
		signInWithPassword(owner);
		link();
		Visitor elsewhere = new Visitor(this.environment);
		Visitor here = this.visitor;
		this.visitor = elsewhere;
		signIn("/settings");
		this.visitor = here;
		link();
		assertThat(elsewhere.open("/settings").status()).as("with the same identity again").isEqualTo(200);
		PROVIDER.reset();
		link();
		assertThat(this.visitor.follow().page().text()).contains("Saved.");
		assertThat(elsewhere.open("/settings").status()).as("with another identity").isEqualTo(302);
	}

	@Test
	void nobodyTakesTheIdentityOfAnotherAccount() {
		signUp();
		this.visitor = new Visitor(this.environment);
		signInWithPassword(this.people.createAccount());
		link();
		assertThat(this.visitor.status()).isEqualTo(409);
		assertThat(this.visitor.page().text()).contains("Another account here is connected");
	}

	@Test
	void theLastWayInStays() {
		signUp();
		this.visitor.open("/settings/provider").submit("/settings/provider/delete", Map.of());
		assertThat(this.visitor.status()).isEqualTo(409);
		assertThat(this.visitor.page().text()).contains("only way in");
	}

	@Test
	void provesAgainWhoAPersonIsWithAFreshSignInThere() {
		signUp();
		this.clock.advance(Duration.ofMinutes(11));
		this.visitor.open("/settings/name");
		assertThat(this.visitor.leadsTo().orElseThrow()).startsWith("/sign-in/confirm");
		this.visitor.follow().open(this.visitor.page().select("a[href^=/sign-in/provider]").attr("href"));
		assertThat(PROVIDER.askedBy(this.visitor.leadsTo().orElseThrow())).containsEntry("prompt", "login")
			.containsEntry("max_age", "0");
		PROVIDER.signedInAt = this.clock.instant().minusSeconds(600);
		String stale = PROVIDER.answer(this.visitor.leadsTo().orElseThrow());
		assertThat(this.visitor.open(stale).status()).as("signed in there long ago").isEqualTo(403);
		PROVIDER.signedInAt = this.clock.instant();
		this.visitor.open("/sign-in/provider?next=/settings/name");
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/name");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@Test
	void aDeletedAccountIsForgotten() {
		signUp();
		this.visitor.open("/settings/leave").submit("/settings/leave", Map.of("sure", "true"));
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
	}

	@Test
	void theSignInPageNamesTheProvider() {
		assertThat(this.visitor.open("/sign-in").page().select("a[href^=/sign-in/provider]").text())
			.isEqualTo("Continue with Example");
	}

	private void signUpIs(Mode mode) {
		ReflectionTestUtils.setField(this.invitations, "settings", new SignUpProperties(mode));
	}

	private void link() {
		this.visitor.open("/settings/provider/link");
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
	}

}
