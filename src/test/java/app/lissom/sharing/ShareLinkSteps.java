package app.lissom.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.diary.Diary;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes share links and opens them. */
abstract class ShareLinkSteps {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final String PASSPHRASE = "seven green apples";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	private Environment environment;

	@Autowired
	TestAccounts people;

	@Autowired
	Diary diary;

	@Autowired
	ShareLinks links;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MutableClock clock;

	AccountId me;

	SignedInPerson pages;

	@BeforeEach
	void write() {
		this.clock.stopAt(Instant.parse("2026-11-22T16:40:00Z"));
		this.jdbc.sql("delete from throttle").update();
		this.me = this.people.createAccount();
		this.pages = new SignedInPerson(this.mvc, this.me);
		this.diary.add(Entries.of(this.me).on(TODAY).painOf(7));
	}

	static List<String> headers(Visitor visitor) {
		return List
			.of("Cache-Control", "Content-Type", "Content-Security-Policy", "Referrer-Policy", "X-Robots-Tag",
					"Set-Cookie", "Vary")
			.stream()
			.map((name) -> name + visitor.headers(name))
			.toList();
	}

	String link(Object... fields) {
		Document page = SignedInPerson.page(this.pages.post("/report/links", fields));
		String address = page.select("#address").text();
		assertThat(address).startsWith("http://localhost/shared/");
		return address.substring("http://localhost".length());
	}

	static Object[] fields(Map<String, Object> form) {
		return form.entrySet()
			.stream()
			.flatMap((field) -> List.of(field.getKey(), field.getValue()).stream())
			.toArray();
	}

	String shownLink() {
		return this.pages.open("/report/links").select(".reminders-item").text();
	}

	Visitor visitor() {
		return new Visitor(this.environment);
	}

	Visitor visit(String address) {
		return visitor().open(address);
	}

}
