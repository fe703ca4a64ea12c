package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Feeling;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.PainEntry.Side;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the fullest possible report prints on one sheet.
 */
@BrowserTest
class PrintedReportTests {

	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String QUESTION = "Why does it hurt so much more in the morning than later in the day, although "
			+ "I sleep well, do what the routine says and drink enough, and is there anything that I could do for it now?";

	private final app.lissom.diary.PainEntry.BodyArea[] areas = app.lissom.diary.PainEntry.BodyArea.values();

	@Autowired
	private Diary diary;

	@Autowired
	private JdbcClient jdbc;

	private AccountId me;

	private Page page;

	@BeforeEach
	void signIn(@Autowired MutableClock clock, @Autowired TestAccounts people, Browser browser) {
		clock.stopAt(NOW);
		this.me = people.createAccountIn("Europe/Berlin");
		this.page = browser.desktop().signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).open("/report");
	}

	@Test
	void fourWeeksFitOnOneSheetAsTextAndLines() {
		new TwoWeekDiary(this.me, TODAY, ZoneId.of("Europe/Berlin")).saveTo(this.diary);
		this.page.reload();
		Pdf pdf = Pdf.of(this.page);
		assertThat(pdf.sheets()).isEqualTo(1);
		assertThat(pdf.text())
			.contains("Low back report", TestAccounts.nameOf(this.me), "26 October 2026", "2 to 8", "Where it hurt",
					"What helped")
			.doesNotContain("Which days?", "Make a link", "Sign out");
		assertThat(pdf.images()).isZero();
	}

	/** It has room that the fullest report has not. */
	@Test
	@Tag("thorough")
	void twelveWeeksWithFewWarningSignsFitOnOneSheet() {
		fillTwelveWeeks();
		this.diary.add(Entries.of(this.me).on(TODAY).safety(Arrays.copyOf(WarningSign.values(), 4)));
		write(QUESTION.substring(0, 99));
		this.page.navigate("/report?from=2026-08-31");
		assertThat(Pdf.of(this.page).sheets()).isEqualTo(1);
	}

	@Test
	void twelveWeeksOrAYearWithEverythingFitOnOneSheet() {
		fillTwelveWeeks();
		this.diary.add(Entries.of(this.me).on(TODAY).safety(WarningSign.values()),
				Entries.of(this.me).on(TODAY.minusDays(9)).safety(WarningSign.values()),
				Entries.of(this.me).on(LocalDate.of(2025, 12, 30)).safety(WarningSign.values()));
		write(QUESTION);
		for (String from : new String[] { "2026-08-31", "2025-11-22" }) {
			this.page.navigate("/report?from=" + from);
			Pdf pdf = Pdf.of(this.page);
			assertThat(pdf.text()).as(from)
				.contains("Bleeding or tightening in pregnancy", "And 9 more before", "do for it now?");
			assertThat(pdf.sheets()).as(from).isEqualTo(1);
			assertThat(pdf.images()).as(from).isZero();
		}
	}

	private void fillTwelveWeeks() {
		for (int i = 0; i < 84; i++) {
			fill(TODAY.minusDays(i), i);
		}
	}

	private void write(String question) {
		this.page.navigate("/report/questions");
		this.page.locator("main input[name=called]").fill("Alma ".repeat(20).strip());
		this.page.locator("main input[name=born]").fill("the 3rd of May in 1961");
		for (String field : new String[] { "first", "second", "third" }) {
			this.page.locator("main textarea[name=" + field + "]").fill(question);
		}
		PageActions.submit(this.page);
	}

	private void fill(LocalDate day, int number) {
		Entries mine = Entries.of(this.me).on(day);
		this.diary.add(pain(day, number % 11, Side.values()[number % 3]), pain(day, 10 - number % 11, Side.BOTH),
				mine.exercise((number % 7 == 0) ? "bridge" : "clamshell"));
		for (Treatment protocol : Treatment.values()) {
			this.diary.add(new ReliefEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(day, null), protocol,
					new Minutes(15), new PainLevel(6), new PainLevel(number % 7)));
		}
		if (number % 7 == 0) {
			this.diary.add(mine.massage(), mine.medicine("Medicine number " + number, null),
					mine.function(number % 11, 5, 5));
			for (String sql : new String[] {
					"insert into plan_change (account_id, on_day, rule, routine_id, accepted) "
							+ "values (:me, :day, 'BACK_AFTER_PAIN', :me, true)",
					"insert into gentle_day (account_id, on_day, kind) values (:me, :day, 'FLARE')" }) {
				this.jdbc.sql(sql).param("me", this.me.value()).param("day", day).update();
			}
		}
	}

	private PainEntry pain(LocalDate day, int level, Side side) {
		return new PainEntry.Content(new PainLevel(level), Feeling.values()[level % 3],
				EnumSet.range(Quality.DULL, Quality.values()[1 + level % 5]), Set.copyOf(Arrays.asList(this.areas)),
				side, null)
			.toEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(day, null));
	}

}
