package app.lissom.account;

import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LissomTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTests {

	private static final String NOTE = "pssst-this-is-my-note";

	private static final String WRONG = "pssst this is no password";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void logsSecurityEvents(CapturedOutput log) {
		AccountId me = this.people.createAccount();
		Visitor visitor = signIn(me, WRONG);
		visitor.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
		visitor.open("/settings/password").submit("/settings/password", Map.of("password", "quiet lantern orchard"));
		visitor.open("/settings/codes").submit("/settings/codes", Map.of());
		visitor.open("/settings/name").submit("/settings/name", Map.of("name", TestAccounts.nameOf(me) + " 2"));
		visitor.open("/settings").submit("/sign-out", Map.of());
		visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me) + " 2", "password", "quiet lantern orchard"));
		visitor.open("/sign-in/confirm").submit("/sign-in/confirm", Map.of("current", "quiet lantern orchard"));
		visitor.open("/settings/leave").submit("/settings/leave", Map.of("sure", "true"));
		assertThat(log.getOut().lines().filter((line) -> line.contains("lissom.security")))
			.extracting((line) -> line.substring(line.indexOf(" : ") + 3))
			.containsExactly("failed: " + me + " from 127.0.0.1", "signed in: " + me, "changed password: " + me,
					"changed recovery codes: " + me, "renamed: " + me, "signed out: " + me, "signed in: " + me,
					"confirmed: " + me, "deleted: " + me);
		assertThat(log.getAll()).doesNotContain(WRONG, TestAccounts.PASSWORD, "quiet lantern", TestAccounts.nameOf(me),
				visitor.cookie("device").orElseThrow());
	}

	@Test
	void logsExportsEndedSessionsAndLocks(CapturedOutput log) {
		AccountId me = this.people.createAccount();
		Visitor visitor = signIn(me, TestAccounts.PASSWORD);
		visitor.open("/takeout/file");
		signIn(me, TestAccounts.PASSWORD);
		visitor.open("/settings/devices").submit("/settings/devices/end-others", Map.of());
		visitor.open("/report/links").submit("/report/links", Map.of());
		visitor.open("/reminders/calendar").submit("/reminders/calendar", Map.of());
		Visitor guesser = signIn(me, WRONG);
		for (int i = 0; i < 10; i++) {
			guesser.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", WRONG));
		}
		assertThat(log.getOut()).contains("exported: " + me, "ended all other sessions: " + me, "shared: " + me,
				"changed calendar address: " + me, "locked for a while, from 127.0.0.1");
	}

	@Test
	void logsNoInput(CapturedOutput log) {
		AccountId me = this.people.createAccount();
		Visitor visitor = signIn(me, TestAccounts.PASSWORD);
		String day = "/diary/2026-03-14";
		visitor.open(day + "/note").submit(day + "/note", Map.of("note", NOTE));
		visitor.open(day + "/note").submit(day + "/note", Map.of("note", NOTE + "\u0000"));
		visitor.open(day + "/note").submit(day + "/note", Map.of("note", NOTE, "time", NOTE, "id", NOTE));
		visitor.open("/settings").submit("/settings", Map.of("goal", NOTE, "unit", NOTE));
		visitor.open("/" + NOTE);
		visitor.open("/diary/" + NOTE);
		visitor.post(day + "/note", Map.of("_csrf", NOTE, "note", NOTE));
		String session = visitor.cookie("session").orElseThrow();
		new Visitor(this.environment).open("/sign-up")
			.submit("/sign-up", Map.of("name", "x".repeat(70), "password", WRONG, "id", NOTE));
		assertThat(log.getAll()).doesNotContain(NOTE, WRONG, TestAccounts.PASSWORD, session);
	}

	@Test
	void logsNoValueThatTheDatabaseRejects(CapturedOutput log) {
		AccountId me = this.people.createAccount();
		AccountId other = this.people.createAccount();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.transaction.executeWithoutResult(
				(status) -> this.accounts.findById(me.value()).orElseThrow().rename(TestAccounts.nameOf(other))));
		String tooLong = NOTE + UUID.randomUUID().toString().repeat(10);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.transaction
			.executeWithoutResult((status) -> this.accounts.findById(me.value()).orElseThrow().rename(tooLong)));
		assertThat(log.getAll()).doesNotContain(NOTE, TestAccounts.nameOf(other));
	}

	private Visitor signIn(AccountId me, String password) {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", password));
	}

}
