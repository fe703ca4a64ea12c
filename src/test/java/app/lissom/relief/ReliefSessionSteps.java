package app.lissom.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.account.TestAccounts;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Goes through timed sessions on their pages. */
abstract class ReliefSessionSteps extends SignedInPageTest {

	static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

	static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	ReliefSessions sessions;

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(NOON);
	}

	void start(String feeling) {
		assertThat(send(answers(feeling))).hasRedirectedUrl("/relief/session");
	}

	static String answers(String feeling) {
		return Picker.CALM + " feeling=" + feeling + ids();
	}

	static String ids() {
		return " id=" + UUID.randomUUID() + " check=" + UUID.randomUUID();
	}

	MvcTestResult send(String answers) {
		return Picker.send(this.mvc, "/relief/session", answers, TestAccounts.as(this.me.me()),
				SecurityMockMvcRequestPostProcessors.csrf());
	}

	void act(String act) {
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", act);
		assertThat(post("/relief/session/act", form)).hasRedirectedUrl("/relief/session");
	}

	MvcTestResult confirm(Document page, String after) {
		Map<String, String> form = form(page, "/relief/session/confirm");
		if (after != null) {
			form.put("after", after);
		}
		return post("/relief/session/confirm", form);
	}

	MvcTestResult post(String address, Map<String, String> form) {
		return Picker.send(this.mvc, address,
				form.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + field.getValue())
					.collect(Collectors.joining(" ")),
				TestAccounts.as(this.me.me()), SecurityMockMvcRequestPostProcessors.csrf());
	}

	static Map<String, String> form(Document page, String action) {
		Element form = page.selectFirst("main form[action='" + action + "']");
		assertThat(form).as(page.select("main").text()).isNotNull();
		return form.select("input[type=hidden]:not([name=_csrf])")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), Element::val));
	}

	Document page() {
		return get("/relief/session");
	}

	Document get(String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(TestAccounts.as(this.me.me())).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		return Picker.page(result);
	}

	String heading() {
		return page().select("h1").text();
	}

	List<ReliefEntry> sessions() {
		return this.diary.on(this.me.me(), DAY)
			.stream()
			.filter(ReliefEntry.class::isInstance)
			.map(ReliefEntry.class::cast)
			.toList();
	}

}
