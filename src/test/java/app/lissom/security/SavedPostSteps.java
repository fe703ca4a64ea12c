package app.lissom.security;

import java.util.Map;
import java.util.UUID;

import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Sends posts that meet the sign-in page. */
abstract class SavedPostSteps {

	static final String NOTE = "/diary/2026-03-14/note";

	static final String TEXT = "It hurt on the stairs, \uD83D\uDC1F and \u05DB\u05D0\u05D1 & \"more\".\nThen less.";

	@Autowired
	Environment environment;

	@Autowired
	TestAccounts people;

	AccountId me;

	Visitor visitor;

	@BeforeEach
	void visit() {
		this.me = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
	}

	Visitor postAsVisitor(String text) {
		String token = this.visitor.open("/sign-in").fields("/sign-in").get("_csrf");
		return this.visitor.post(NOTE,
				Map.of("_csrf", token, "id", UUID.randomUUID().toString(), "time", "10:15", "note", text));
	}

	Visitor signIn(Visitor visitor) {
		return visitor.submit("/sign-in", credentials());
	}

	Map<String, String> credentials() {
		return Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD);
	}

}
