package app.lissom.diary;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.Preferences;
import app.lissom.account.TestAccounts;
import com.zaxxer.hikari.HikariDataSource;
import org.h2.util.DateTimeUtils;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Checks the days of a person who flies, or whose page stays open past midnight. */
@LissomTest
@Tag("database")
@Tag("pages")
class TravelTests {

	/** 23 November in Kiritimati, 22 November in Berlin and Honolulu. */
	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private DataSource dataSource;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private People people;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	private SignedInPerson me;

	@BeforeEach
	void createAccount() {
		this.me = new SignedInPerson(this.mvc, this.accounts.createAccount());
		this.clock.stopAt(NOON);
	}

	@Test
	void showsADayThatIsStillToComeWhereThePersonFlew() {
		fly("Pacific/Kiritimati");
		water("/diary/2026-11-23/water", "250");
		fly("Pacific/Honolulu");
		assertThat(this.me.open("/diary/2026-11-23").select(".entry").text()).contains("250 ml");
		Document today = this.me.open("/diary");
		assertThat(today.select("h1").text()).isEqualTo("Today");
		assertThat(today.select("a[rel=next]").attr("href")).isEqualTo("/diary/2026-11-23");
		assertThat(today.select(".week a[href=/diary/2026-11-23]").text()).contains("250 ml");
		assertThat(this.me.get("/diary/2026-11-24")).hasRedirectedUrl("/diary?on=2026-11-24");
		assertThat(this.me.open("/progress").select("main").text()).contains("23 Nov");
		assertThat(this.me.open("/progress?from=2026-11-10&to=2026-11-23").select("main").text()).contains("250");
		assertThat(this.me.open("/report").select("main").text()).contains("23 November 2026");
	}

	@Test
	void isTheSameOnAServerInAnotherZone() throws SQLException {
		fly("Pacific/Honolulu");
		water("/diary/2026-11-22/water", "250");
		List<String> pages = List.of("/diary", "/diary/2026-11-22", "/progress", "/report", "/reminders");
		List<String> before = pages.stream().map(this::textOf).toList();
		TimeZone standard = TimeZone.getDefault();
		for (String zone : List.of("Pacific/Kiritimati", "America/Adak", "Australia/Lord_Howe")) {
			try {
				serveIn(TimeZone.getTimeZone(zone));
				assertThat(pages.stream().map(this::textOf)).as(zone).isEqualTo(before);
				water("/diary/2026-11-22/water", "100");
			}
			finally {
				serveIn(standard);
			}
			before = pages.stream().map(this::textOf).toList();
		}
		assertThat(on("2026-11-22")).hasSize(4).allSatisfy((entry) -> assertThat(entry.at()).isEqualTo(NOON));
	}

	/**
	 * As if the server had been started there. A connection to H2 stays in the zone in
	 * which it was opened.
	 */
	private void serveIn(TimeZone zone) throws SQLException {
		HikariDataSource pool = this.dataSource.unwrap(HikariDataSource.class);
		// One that is still being opened would be missed.
		await().until(() -> pool.getHikariPoolMXBean().getIdleConnections() == pool.getMaximumPoolSize());
		TimeZone.setDefault(zone);
		DateTimeUtils.resetCalendar();
		pool.getHikariPoolMXBean().softEvictConnections();
	}

	private String textOf(String page) {
		return this.me.open(page).select("main").text();
	}

	@Test
	void changesAnEntryOfADayThatIsStillToCome() {
		fly("Pacific/Kiritimati");
		water("/diary/2026-11-23/water", "250");
		fly("Pacific/Honolulu");
		String address = this.me.open("/diary/2026-11-23").select(".entry a").attr("href");
		Document form = this.me.open(address);
		this.me.send(address, "seen", form.select("[name=seen]").val(), "time", form.select("[name=time]").val(),
				"unit", "ML", "amount", "300");
		assertThat(on("2026-11-23")).singleElement()
			.satisfies((entry) -> assertThat(entry.at()).isEqualTo(NOON))
			.satisfies((entry) -> assertThat(((WaterEntry) entry).content().water()).isEqualTo(new WaterVolume(300)));
	}

	@Test
	void restoresAnEntryOfADayThatIsStillToCome() {
		fly("Pacific/Kiritimati");
		water("/diary/2026-11-23/water", "250");
		fly("Pacific/Honolulu");
		UUID id = on("2026-11-23").get(0).id();
		this.me.send("/diary/entries/" + id + "/delete");
		assertThat(this.me.open("/diary/2026-11-23").select(".entry--deleted button")).hasSize(1);
		this.me.send("/diary/entries/" + id + "/restore");
		assertThat(on("2026-11-23")).hasSize(1);
	}

	@Test
	void aDayWithoutEntriesIsStillToCome() {
		fly("Pacific/Honolulu");
		assertThat(this.me.get("/diary/2026-11-23")).hasRedirectedUrl("/diary?on=2026-11-23");
		assertThat(this.me.open("/diary").select("a[rel=next]")).isEmpty();
		this.me.sendWrong("/diary/2026-11-22/water", "unit", "ML", "amount", "250", "time", "02:01");
	}

	@Test
	void anEntryStaysOnItsDayAndCanBeReachedWhereverThePersonFlies() {
		RandomValues.forAll(12, (any) -> {
			SignedInPerson traveller = new SignedInPerson(this.mvc, this.accounts.createAccount());
			this.clock.stopAt(NOON.plus(Duration.ofHours(any.between(0, 48))));
			Map<UUID, LocalDate> written = new LinkedHashMap<>();
			for (int flight = 0; flight < 3; flight++) {
				ZoneId zone = any.of(List
					.of("Pacific/Kiritimati", "Pacific/Honolulu", "Pacific/Pago_Pago", "Europe/Berlin", "Pacific/Apia",
							"Asia/Kathmandu")
					.stream()
					.map(ZoneId::of)
					.toList());
				fly(traveller, zone);
				LocalDate day = LocalDate.ofInstant(this.clock.instant(), zone);
				UUID id = UUID.randomUUID();
				traveller.send("/diary/" + day + "/posture", "id", id);
				written.put(id, day);
				written.forEach((entry, date) -> {
					assertThat(this.diary.find(traveller.me(), entry))
						.hasValueSatisfying((one) -> assertThat(one.day()).isEqualTo(date));
					assertThat(traveller.open("/diary/" + date).select("#entry-" + entry)).hasSize(1);
				});
				this.clock.advance(Duration.ofHours(any.between(0, 20)));
			}
			LocalDate last = written.values().stream().max(LocalDate::compareTo).orElseThrow();
			assertThat(traveller.open("/diary").select(".week a").eachAttr("href")).containsAnyOf("/diary/" + last,
					"/diary/" + last.plusDays(1), "/diary/" + last.plusDays(2));
		});
	}

	@Test
	void aTapOnAPageThatWasOpenOverMidnightIsForTheNewDay() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:50:00Z"));
		Document page = this.me.open("/");
		this.clock.advance(Duration.ofMinutes(20));
		String action = page.select("#water form").attr("action");
		assertThat(action).isEqualTo("/diary/2026-11-22/water");
		var result = this.me.post(action, "id", UUID.randomUUID(), "unit", "ML", "amount", "250", "from",
				page.select("#water [name=from]").val());
		assertThat(result).redirectedUrl().startsWith("/?new-day&saved=").endsWith("&at=water#saved");
		assertThat(on("2026-11-22")).isEmpty();
		assertThat(on("2026-11-23")).singleElement()
			.satisfies((entry) -> assertThat(entry.at()).isEqualTo("2026-11-22T23:10:00Z"));
		assertThat(this.me.open("/?new-day").select("[role=status]").text()).contains("Monday 23 November");
	}

	@Test
	void aTapOnTheDiarysPageOfTodayIsForTheNewDay() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:50:00Z"));
		Document page = this.me.open("/diary");
		this.clock.advance(Duration.ofMinutes(20));
		var result = this.me.post("/diary/2026-11-22/posture", "id", UUID.randomUUID(), "from",
				page.select(".kinds [name=from]").val());
		assertThat(result.getResponse().getHeader("Location")).startsWith("/diary/2026-11-23?new-day&saved=");
		assertThat(on("2026-11-23")).hasSize(1);
	}

	@Test
	void aTimeThatWasGivenBeforeMidnightStaysOnItsDay() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:50:00Z"));
		Document form = this.me.open("/diary/2026-11-22/water?from=today");
		this.clock.advance(Duration.ofMinutes(20));
		this.me.send("/diary/2026-11-22/water", "id", UUID.randomUUID(), "unit", "ML", "amount", "250", "from", "today",
				"time", form.select("[name=time]").val());
		assertThat(on("2026-11-22")).singleElement()
			.satisfies((entry) -> assertThat(entry.at()).isEqualTo("2026-11-22T22:50:00Z"));
	}

	@Test
	void aTapThatIsSentAgainAfterMidnightIsAskedAbout() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:59:59Z"));
		UUID id = UUID.randomUUID();
		this.me.send("/diary/2026-11-22/water", "id", id, "unit", "ML", "amount", "250", "from", "today");
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(this.me.post("/diary/2026-11-22/water", "id", id, "unit", "ML", "amount", "250", "from", "today"))
			.hasStatus(409);
		assertThat(on("2026-11-22")).hasSize(1);
	}

	@Test
	void asksForAnotherTimeInAnHourThatTheClocksLeaveOut() {
		assertThat(this.me.sendWrong("/diary/2026-03-29/water", "unit", "ML", "amount", "250", "time", "02:30")
			.select(".summary")
			.text()).contains("clocks went forward");
		this.me.send("/diary/2026-03-29/water", "unit", "ML", "amount", "250", "time", "03:30");
		this.me.send("/diary/2026-10-25/water", "unit", "ML", "amount", "250", "time", "02:30");
		assertThat(on("2026-03-29")).singleElement()
			.satisfies((entry) -> assertThat(entry.at()).isEqualTo("2026-03-29T01:30:00Z"));
		assertThat(on("2026-10-25")).singleElement()
			.satisfies((entry) -> assertThat(entry.at()).isEqualTo("2026-10-25T00:30:00Z"));
	}

	private void water(String address, String millilitres) {
		this.me.send(address, "id", UUID.randomUUID(), "unit", "ML", "amount", millilitres);
	}

	private List<Entry> on(String day) {
		return this.diary.on(this.me.me(), LocalDate.parse(day));
	}

	private void fly(String zone) {
		fly(this.me, ZoneId.of(zone));
	}

	private void fly(SignedInPerson traveller, ZoneId zone) {
		Person person = this.people.find(traveller.me()).orElseThrow();
		this.transaction
			.executeWithoutResult((status) -> this.people.changePreferences(traveller.me(), new Preferences(zone,
					person.waterUnit(), person.waterGoal(), person.glasses(), person.weeklyQuestions()), null));
	}

}
