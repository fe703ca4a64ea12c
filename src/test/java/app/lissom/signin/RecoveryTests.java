package app.lissom.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@LissomTest
@Tag("database")
class RecoveryTests {

	private static final String NEW = "quiet lantern orchard";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private RecoveryCodes codes;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Sessions sessions;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	private AccountId me;

	private List<String> mine;

	private Visitor visitor;

	@BeforeEach
	void createCodes() {
		this.me = this.people.createAccount();
		this.mine = this.codes.replace(this.me);
		this.visitor = new Visitor(this.environment);
	}

	@Test
	void aCodeSignsInAndSetsANewPassword() {
		Visitor elsewhere = new Visitor(this.environment).open("/sign-in");
		elsewhere.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		recover(this.mine.get(3), NEW);
		assertThat(this.visitor.leadsTo()).hasValue("/settings/codes?used");
		assertThat(this.visitor.follow().page().text()).contains("You have 9 codes left.");
		assertThat(elsewhere.open("/settings").status()).as("signed out elsewhere").isEqualTo(302);
		elsewhere.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		assertThat(elsewhere.status()).as("old password").isEqualTo(422);
		elsewhere.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", NEW));
		assertThat(elsewhere.status()).as("new password").isEqualTo(302);
	}

	@Test
	void aCodeIsValidOnce() {
		recover(this.mine.get(0), NEW);
		this.visitor = new Visitor(this.environment);
		recover(this.mine.get(0), NEW);
		assertThat(this.visitor.status()).isEqualTo(422);
	}

	@Test
	void acceptsACodeInAnyForm() {
		recover(" " + this.mine.get(0).toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l'),
				NEW);
		assertThat(this.visitor.status()).isEqualTo(302);
	}

	@Test
	void aWeakPasswordDoesNotUseTheCodeUp() {
		recover(this.mine.get(0), "short");
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.codes.count(this.me)).isEqualTo(10);
	}

	@Test
	void aBusyServerDoesNotUseTheCodeUp() {
		PasswordHasher busy = mock(PasswordHasher.class);
		given(busy.hash(NEW)).willThrow(new IllegalStateException("All cores are hashing passwords"));
		PasswordChange changePassword = new PasswordChange(this.accounts, this.sessions, this.codes, busy,
				this.transaction);
		Account account = this.accounts.get(this.me);
		assertThatIllegalStateException().isThrownBy(() -> changePassword.changeByCode(account, this.mine.get(0), NEW));
		assertThat(this.codes.count(this.me)).isEqualTo(10);
	}

	@Test
	void answersAWrongCodeLikeAnUnknownName() {
		recover("0000-0000-0000-0000", NEW);
		String wrong = this.visitor.page().select(".summary").text();
		this.visitor.open("/recover")
			.submit("/recover", Map.of("name", "Nobody", "code", this.mine.get(0), "password", NEW));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select(".summary").text()).isEqualTo(wrong);
		assertThat(this.codes.count(this.me)).isEqualTo(10);
	}

	@Test
	void asksForANameThatWasNotSent() {
		this.visitor.open("/recover").submit("/recover", Map.of("code", this.mine.get(0), "password", NEW));
		assertThat(this.visitor.status()).isEqualTo(422);
	}

	@Test
	void limitsGuessing() {
		for (int i = 0; i < 10; i++) {
			recover("0000-0000-0000-000" + i, NEW);
		}
		recover(this.mine.get(0), NEW);
		assertThat(this.visitor.status()).isEqualTo(429);
		assertThat(this.codes.count(this.me)).isEqualTo(10);
	}

	@Test
	void newCodesReplaceTheOldOnes() {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		this.visitor.open("/settings/codes").submit("/settings/codes", Map.of());
		assertThat(this.visitor.page().select(".codes code").eachText()).hasSize(10)
			.doesNotContainAnyElementsOf(this.mine);
		assertThat(this.codes.use(this.me, this.mine.get(0))).isFalse();
	}

	@Test
	void codesThatWereWrittenDownStayWhenTheFormIsSentAgain() {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		this.visitor.open("/settings/codes");
		Map<String, String> form = Map.of("_csrf", this.visitor.page().select("main [name=_csrf]").val(), "seen",
				this.visitor.page().select("main [name=seen]").val());
		this.visitor.post("/settings/codes", form);
		List<String> made = this.visitor.page().select(".codes code").eachText();
		assertThat(made).hasSize(10);
		this.visitor.post("/settings/codes", form);
		assertThat(this.visitor.page().select(".codes code")).isEmpty();
		assertThat(this.visitor.page().select("main [role=alert]").text()).contains("we changed nothing");
		assertThat(this.codes.use(this.me, made.get(0))).isTrue();
	}

	@Test
	void storesOnlyDigestsOfEightyBits() {
		assertThat(this.mine).allMatch((code) -> code.replace("-", "").length() * 5 == 80);
		assertThat(this.jdbc.sql("select code_hash from recovery_code where account_id = :me")
			.param("me", this.me.value())
			.query(String.class)
			.list()).hasSize(10).allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	private void recover(String code, String password) {
		this.visitor.open("/recover")
			.submit("/recover", Map.of("name", TestAccounts.nameOf(this.me), "code", code, "password", password));
	}

}
