package app.lissom.reminders;

import java.time.Duration;
import java.time.Instant;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.AccountId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the URL and the file of the calendar. */
@LissomTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private SignedInPerson pages;

	@BeforeEach
	void makeReminders() {
		this.clock.stopAt(Instant.parse("2026-11-22T14:05:30Z"));
		AccountId me = this.people.createAccount();
		this.pages = new SignedInPerson(this.mvc, me);
		this.pages.send("/reminders/new/pain", "starts", "19:00", "days", "SUNDAY");
		this.pages.send("/reminders/new/own", "text", "My sciatica", "starts", "20:00", "days", "SUNDAY");
	}

	@Test
	void anAddressServesTheCalendarWithoutSignIn() throws Exception {
		MvcTestResult answer = fetch(address());
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=utf-8");
		assertThat(answer.getResponse().getHeaders("Cache-Control")).containsExactly("no-cache, private");
		assertThat(answer.getResponse().getContentAsString()).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("RRULE:FREQ=WEEKLY;BYDAY=SU", "SUMMARY:Reminder")
			.hasSizeLessThan(2000)
			.doesNotContain("sciatica");
	}

	@Test
	void anUnchangedCalendarIsNotSentAgain() {
		String address = address();
		String tag = fetch(address).getResponse().getHeader("ETag");
		this.clock.advance(Duration.ofDays(20));
		assertThat(this.mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304).body().isEmpty();
		this.pages.send("/reminders/new/own", "text", "Call", "starts", "21:00", "days", "MONDAY");
		assertThat(this.mvc.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
	}

	@Test
	void timesAreThoseOfThePersonsZone() throws Exception {
		this.clock.stopAt(Instant.parse("2026-11-26T17:30:00-08:00"));
		this.pages = new SignedInPerson(this.mvc, this.people.createAccountIn("America/Los_Angeles"));
		this.pages.send("/reminders/new/bedtime", "starts", "21:30", "days", "THURSDAY");
		assertThat(fetch(address()).getResponse().getContentAsString()).contains("TZID:America/Los_Angeles",
				"DTSTART;TZID=America/Los_Angeles:20261126T213000\r\n");
		assertThat(this.pages.open("/reminders/calendar").text()).contains("Times are for America/Los_Angeles.");
		assertThat(this.pages.get("/reminders/calendar/file").getResponse().getContentAsString())
			.contains("DTSTART;TZID=America/Los_Angeles:20261126T213000\r\n");
	}

	@Test
	void titlesAreWrittenOnRequest() throws Exception {
		String address = path(SignedInPerson.page(this.pages.post("/reminders/calendar", "titled", "true")));
		assertThat(fetch(address).getResponse().getContentAsString()).contains("SUMMARY:Log my pain",
				"SUMMARY:My sciatica");
	}

	@Test
	void aNewAddressReplacesTheOldOne() {
		String first = address();
		String second = address();
		assertThat(second).isNotEqualTo(first);
		assertThat(fetch(first)).hasStatus(404);
		assertThat(fetch(second)).hasStatusOk();
	}

	@Test
	void aRevokedAddressIsNotFound() {
		String address = address();
		this.pages.send("/reminders/calendar/revoke");
		assertThat(fetch(address)).hasStatus(404);
		assertThat(fetch(address).getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.pages.open("/reminders/calendar").select("form[action$=revoke]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/calendar/.ics", "/calendar/x.ics", "/calendar/x", "/calendar/", "/calendar/a/b.ics" })
	void noOtherAddressGivesAnything(String address) {
		assertThat(fetch(address)).hasStatus(404);
	}

	@Test
	void theAddressIsShownOnceAndNeverStoredOrLogged(CapturedOutput output) {
		String address = address();
		fetch(address);
		String secret = address.substring("/calendar/".length(), address.length() - ".ics".length());
		assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
		assertThat(this.pages.open("/reminders/calendar").text()).doesNotContain(secret).contains("22 November 2026");
		assertThat(this.jdbc.sql("select secret_hash from calendar_feed").query(String.class).list())
			.doesNotContain(secret)
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
		assertThat(output).doesNotContain(secret);
	}

	@Test
	void aFileIsSavedOnce() throws Exception {
		MvcTestResult file = this.pages.get("/reminders/calendar/file?titled=true");
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"lissom.ics\"");
		assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(file.getResponse().getContentAsString()).contains("SUMMARY:My sciatica");
		assertThat(this.pages.get("/reminders/calendar/file").getResponse().getContentAsString())
			.doesNotContain("sciatica");
	}

	@Test
	void thePageListsRemindersThatNoCalendarCanHold() {
		assertThat(this.pages.open("/reminders/calendar").select("#left")).isEmpty();
		this.pages.send("/reminders/new/water", "starts", "09:00", "ends", "17:00", "every", 120, "days", "SUNDAY",
				"unlessLogged", "true");
		assertThat(this.pages.open("/reminders/calendar").select("#left ~ ul").text()).isEqualTo("Water");
	}

	private String address() {
		return path(SignedInPerson.page(this.pages.post("/reminders/calendar")));
	}

	private static String path(Document page) {
		String address = page.select("#address").text();
		assertThat(address).startsWith("http://localhost/calendar/");
		assertThat(page.select("[role=status] a").attr("href")).isEqualTo(address.replace("http:", "webcal:"));
		return address.substring("http://localhost".length());
	}

	/** Fetches as a calendar program does, without signing in. */
	private MvcTestResult fetch(String address) {
		return this.mvc.get().uri(address).exchange();
	}

}
