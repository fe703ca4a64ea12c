package app.lissom.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the report as its owner sees it, and the questions on it. */
@LissomTest
@Tag("database")
@Tag("pages")
class ReportTests extends SignedInPageTest {

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T16:40:00Z"));
	}

	@Test
	void sumsUpTheLastFourWeeks() {
		Entries first = Entries.of(this.me.me()).on(TODAY.minusDays(27));
		Entries last = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(first.painOf(7), last.painOf(2), first.exercise("bridge"), last.exercise("bridge"),
				last.relief(Treatment.ICE, null), last.massage(), last.safety(WarningSign.NIGHT_PAIN), first.water(250),
				first.medicine("Ibuprofen", "1 tablet"), first.medicine("Ibuprofen", "2 tablets"),
				last.medicine("Ibuprofen", null), last.medicine("TENS", null));
		this.me.send("/routine/today", "kind", "FLARE");
		addPlanChange(TODAY);
		String report = report("").text();
		assertThat(report).contains(TestAccounts.nameOf(this.me.me()), "26 October 2026 to 22 November 2026, 28 days");
		assertThat(facts("")).containsExactly("Average pain (0-10)", "5.3", "too few days to compare",
				"Pain range (0-10)", "2 to 7", "worst on 26 Oct; best on 22 Nov", "Days with exercise", "2 of 28",
				"20 minutes in total", "Days without an entry", "26 of 28");
		assertThat(report).contains("In the low back (2 times, left 2), the leg (2 times, left 2).", "tight (2).",
				"What was done in these 28 days Exercises: Bridge (2 times, 20 minutes) Ice or heat: once",
				"Massage: 22 Nov (Swedish)", "Medicines and other help: Ibuprofen (3 times on 2 days), TENS (on 1 day)",
				"Flare-up on 1 day", "Nothing stands out yet.", "Asked once, on 22 Nov.", "Night pain: 22 Nov",
				"22 Nov: more of Bridge");
		assertThat(report).contains("Not a diagnosis",
				"All pain ratings count, also before and after ice, heat, a massage or a routine.");
	}

	@Test
	void countsExerciseWithoutMinutes() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY).exerciseWithoutMinutes("bridge"));
		assertThat(facts("")).containsExactly("Days with exercise", "1 of 28", "no minutes logged",
				"Days without an entry", "27 of 28");
	}

	@Test
	void namesAllKindsWithoutAnEntryAlike() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.exercise("walking"), mine.massage());
		assertThat(done()).containsExactly("Walking on 1 day, 10 minutes in total", "Massage: 22 Nov (Swedish)",
				"Not logged: ice or heat, medicines and other help, flare-ups");
		this.diary.add(mine.relief(Treatment.ICE, null), mine.medicine("Ibuprofen", null));
		this.me.send("/routine/today", "kind", "FLARE");
		assertThat(done()).hasSize(5).noneMatch((one) -> one.startsWith("Not logged"));
	}

	private List<String> done() {
		return report("").select(".report-part:contains(What was done) li").eachText();
	}

	@Test
	void namesTheYearOfEveryDayWhereThereAreTwo() {
		Entries mine = Entries.of(this.me.me()).on(LocalDate.of(2025, 12, 30));
		this.diary.add(mine.painOf(4), mine.massage(), mine.exercise("bridge"), mine.medicine("Gel", null),
				mine.safety(WarningSign.FEVER), mine.on(TODAY).safety(WarningSign.FEVER), mine.on(TODAY).painOf(3));
		this.me.send("/routine/today", "kind", "FLARE");
		addPlanChange(LocalDate.of(2025, 12, 30));
		Document report = report("?from=2025-12-01&to=2026-11-22");
		assertThat(report.select("article").text()).contains("Massage: 30 Dec 2025 (Swedish)",
				"Massage: 30 Dec 2025 Flare-up: 22 Nov 2026 New exercise: 30 Dec 2025",
				"Asked 2 times, last on 22 Nov 2026.", "Fever, or very unwell: 30 Dec 2025–22 Nov 2026, 2×",
				"30 Dec 2025: more of Bridge");
		assertThat(report.select("article").text()).doesNotContainPattern("(Dec|Nov) (?!20)");
	}

	private void addPlanChange(LocalDate day) {
		this.jdbc
			.sql("insert into plan_change (account_id, on_day, rule, routine_id, exercise, accepted) "
					+ "values (:me, :day, 'ONE_MORE', :me, 'bridge', true)")
			.param("me", this.me.me().value())
			.param("day", day)
			.update();
	}

	@Test
	void describesThePain() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.painOf(3, Quality.DULL, Quality.STIFF), mine.painOf(3, Quality.DULL, Quality.NUMB),
				mine.painOf(4, Quality.STIFF, Quality.DULL));
		assertThat(report("").text()).contains("Mostly dull and stiff; also numb (1)");
	}

	@Test
	void namesSixExercisesAndEachPeriod() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.exercise("bridge"), mine.exerciseWithoutMinutes("leg-lift"),
				mine.exerciseWithoutMinutes("leg-lift"), mine.exercise("pelvic-tilt"), mine.exercise("clamshell"),
				mine.exercise("cat-cow"), mine.exercise("hip-flexor-stretch"), mine.exercise("pigeon"),
				mine.exercise("walking"));
		assertThat(report("?from=2026-11-16").text()).contains("Where it hurt in these 7 days",
				"What was done in these 7 days", "Exercises: Side-lying leg lift (2 times), Bridge (once, 10 minutes)",
				", and 1 more Walking on 1 day, 10 minutes");
		assertThat(report("?from=2026-11-22").text()).contains("What was done on this day");
	}

	/** Whoever reads it has a minute. */
	@Test
	void writesWhatSomebodyTypedAsText() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY).medicine("<i>Balm</i> & \"tea\"", null));
		assertThat(report("").select("bdi").eachText()).containsExactly("<i>Balm</i> & \"tea\"");
	}

	@Test
	void beginsWithWarningSignsIfSomeWereTicked() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.safety());
		assertThat(report("").select(".report-part h2").first().text()).isEqualTo("Pain");
		this.diary.add(mine.safety(WarningSign.FEVER));
		assertThat(report("").select(".report-part h2").eachText()).startsWith("Warning signs", "Pain")
			.containsOnlyOnce("Warning signs");
	}

	@Test
	void leavesOutOtherDaysAndOtherPeople() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY.minusDays(28)).painOf(9),
				Entries.of(this.me.me()).on(TODAY.minusDays(28)).massage(),
				Entries.of(this.people.createAccount()).on(TODAY).painOf(8));
		assertThat(report("").text()).contains("No pain logged on these days.",
				"Not logged: exercise, ice or heat, massage, medicines and other help, flare-ups");
		assertThat(facts("")).containsExactly("Days with exercise", "0 of 28", "Days without an entry", "28 of 28",
				"including the day of this report, which was not over");
		assertThat(facts("?to=2026-11-21")).endsWith("Days without an entry", "27 of 28");
		assertThat(facts("?from=2026-10-25")).contains("9", "9.0", "0 of 29", "28 of 29");
	}

	@Test
	void coversAnyDatesUpToAYear() {
		assertThat(report("?from=2026-11-20&to=2026-11-21").text()).contains("21 November 2026, 2 days");
		assertThat(report("?to=2026-03-01").text()).contains("2 February 2026 to 1 March 2026, 28 days");
		assertThat(report("?from=2025-11-22").text()).contains("366 days");
		assertThat(report("?from=2026-11-22&to=2026-11-22").text()).contains("1 day");
	}

	@ParameterizedTest
	@CsvSource({ "2025-11-21, 2026-11-22, from, a year at most", "2026-11-22, 2026-11-21, from, can't be after",
			"2026-11-01, 2026-11-23, to, today or an earlier day",
			"2026-02-30, 2026-11-22, from, Enter the first day" })
	void asksAgainForDaysThatMakeNoSense(String from, String to, String field, String words) {
		Document page = SignedInPerson.page(this.me.get("/report?from=" + from + "&to=" + to));
		assertThat(this.me.get("/report?from=" + from + "&to=" + to)).hasStatus(422);
		assertThat(page.title()).isEqualTo("Error: Low back report – Lissom");
		assertThat(page.select(".summary a[href=#" + field + "]").text()).contains(words);
		assertThat(page.select("#to").attr("value")).isEqualTo(to);
		assertThat(page.select("article")).isEmpty();
	}

	@Test
	void endsWithTheQuestionsOfThePerson() {
		assertThat(report("").text()).doesNotContain("Questions for you");
		this.me.send("/report/questions", "first", " Can I run\r\nagain? ", "second", "", "third", "And swim?");
		assertThat(report("").select("ol li").eachText()).containsExactly("Can I run again?", "And swim?");
		Document form = this.me.open("/report/questions");
		assertThat(form.select("textarea").eachText()).containsExactly("Can I run again?", "And swim?");
		this.me.send("/report/questions", "first", "Only this?");
		assertThat(report("").select("ol li").eachText()).containsExactly("Only this?");
		this.me.send("/report/questions", "first", " ");
		assertThat(report("").select("ol")).isEmpty();
	}

	@Test
	void namesThePersonAsTheyWriteIt() {
		this.me.send("/report/questions", "called", " Alma  Fielding ", "born", "3 May 1961", "first", "Why?");
		assertThat(report("").select("header").text()).contains("Alma Fielding, born 3 May 1961")
			.doesNotContain(TestAccounts.nameOf(this.me.me()));
		Document form = this.me.open("/report/questions");
		assertThat(form.select("#called").val()).isEqualTo("Alma Fielding");
		assertThat(form.select("#born").val()).isEqualTo("3 May 1961");
		assertThat(this.me.sendWrong("/report/questions", "called", "A".repeat(101)).select(".summary a").attr("href"))
			.isEqualTo("#called");
		this.me.send("/report/questions", "first", "Why?");
		assertThat(report("").select("header").text()).contains(TestAccounts.nameOf(this.me.me()))
			.doesNotContain("born");
	}

	@Test
	void saysWhatThePersonCanDoNowAndBefore() {
		assertThat(facts("")).doesNotContain("How pain limits life (PEG 0-10, 10 is worst)");
		Entries now = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(now.on(TODAY.minusDays(28)).function(9, 9, 9), now.on(TODAY.minusDays(20)).function(7, 6, 5),
				now.function(4, 3, 3));
		assertThat(facts("")).containsSequence("How pain limits life (PEG 0-10, 10 is worst)", "3.3",
				"on 22 Nov, clearly better: it was 6.0 on 2 Nov");
		this.diary.add(now.on(LocalDate.of(2025, 11, 29)).function(9, 9, 9));
		assertThat(facts("?from=2025-11-29&to=2026-11-22")).containsSequence("3.3",
				"on 22 Nov 2026, clearly better: it was 9.0 on 29 Nov 2025");
		assertThat(facts("?from=2026-11-15&to=2026-11-22")).containsSequence("3.3",
				"on 22 Nov, this report has no score from a week or more before");
	}

	@Test
	void namesOnlyWhatHelped() {
		for (int i = 0; i < 5; i++) {
			Entries day = Entries.of(this.me.me()).on(TODAY.minusDays(i));
			this.diary.add(day.relief(Treatment.HEAT, null), relief(Treatment.ICE, 4));
		}
		assertThat(effects())
			.containsExactly("Heat: usually 3 points less pain afterwards (pain was lower 5 of 5 times)");
	}

	/**
	 * "What works for me" says how often it helped, which is not how often it was used.
	 */
	@Test
	void saysWhatItCountsOfWhatHelped() {
		for (int i = 0; i < 5; i++) {
			this.diary.add(relief(Treatment.ICE, i));
		}
		assertThat(effects())
			.containsExactly("Ice: usually 2 points less pain afterwards (pain was lower 4 of 5 times)");
		this.diary.add(relief(Treatment.ICE, null));
		assertThat(effects()).containsExactly(
				"Ice: usually 2 points less pain afterwards (rated 5 of 6 times, and pain was lower 4 of those)");
	}

	private ReliefEntry relief(Treatment treatment, @Nullable Integer after) {
		return new ReliefEntry(OwnedId.of(this.me.me(), UUID.randomUUID()), Moment.stated(TODAY, null), treatment, null,
				new PainLevel(4), PainLevel.ofNullable(after));
	}

	private List<String> effects() {
		return report("").select(".report-part:contains(What helped) li").eachText();
	}

	@Test
	void refusesQuestionsThatAreTooLong() {
		String longest = "\uD83D\uDEB6".repeat(200);
		this.me.send("/report/questions", "first", longest);
		assertThat(report("").select("ol li").text()).isEqualTo(longest);
		Document page = this.me.sendWrong("/report/questions", "second", longest + "!");
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#second");
		assertThat(page.select("#second").text()).isEqualTo(longest + "!");
	}

	@Test
	void isPrivate() {
		assertThat(this.me.get("/report").getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.mvc.get().uri("/report?from=2026-11-01")).hasStatus3xxRedirection();
	}

	private Document report(String query) {
		return this.me.open("/report" + query);
	}

	private List<String> facts(String query) {
		return report(query).select(".report-facts dt, .report-facts dd")
			.eachText()
			.stream()
			.map((text) -> text.replace("\u2060", ""))
			.toList();
	}

}
