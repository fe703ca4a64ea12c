package app.lissom.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.lissom.account.Visitor;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes share links and opens them. */
abstract class ShareLinkSteps extends SignedInPageTest {

	static final String PASSPHRASE = "seven green apples";

	@Autowired
	private Environment environment;

	@Autowired
	ShareLinks links;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void write() {
		this.clock.stopAt(Instant.parse("2026-11-22T16:40:00Z"));
		this.jdbc.sql("delete from throttle").update();
		this.diary.add(Entries.of(this.me.me()).on(TODAY).painOf(7));
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
		Document page = SignedInPerson.page(this.me.post("/report/links", fields));
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
		return this.me.open("/report/links").select(".reminders-item").text();
	}

	Visitor visitor() {
		return new Visitor(this.environment);
	}

	Visitor visitInSpanish(String address) {
		return new Visitor(this.environment, "es").open(address);
	}

	Visitor visit(String address) {
		return visitor().open(address);
	}

}
