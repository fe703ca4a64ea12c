package app.lissom.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.Treatment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@LissomTest
@Tag("database")
@Tag("pages")
class ProgressPageTests extends SignedInPageTest {

	@Test
	void invitesToLogWhenNothingIsLogged() {
		Document page = this.me.open("/progress");
		assertThat(page.select("main").text()).contains("9 November 2026 to 22 November 2026", "Nothing logged");
		assertThat(page.select("figure")).isEmpty();
		assertThat(this.me.open("/progress?range=all").title()).contains("22 November 2026 to 22 November 2026");
	}

	@Test
	void saysHowManyDaysAreMissing() {
		save(on(0).painOf(3), on(1).painOf(4), on(13).painOf(5));
		assertThat(this.me.open("/progress").select("main").text()).contains("3 of 14 days have an entry.",
				"The other 11 days show as gaps in the charts.");
	}

	@Test
	void saysThatTodayIsNotOver() {
		String open = "Today counts as a day without an entry, but it isn't over yet.";
		save(on(1).painOf(4));
		assertThat(this.me.open("/progress").select("main").text()).contains("1 of 14 days", open);
		assertThat(this.me.open("/progress/compare").select("main").text()).contains("1 of 14", open);
		assertThat(this.me.open("/progress?from=2026-11-17&to=2026-11-21").select("main").text()).doesNotContain(open);
		save(on(0).water(250));
		assertThat(this.me.open("/progress").select("main").text()).doesNotContain(open);
		assertThat(this.me.open("/progress/compare").select("main").text()).doesNotContain(open);
	}

	@Test
	void showsTheTrendWithItsConfidence() {
		for (int i = 0; i < 14; i++) {
			save(on(i).painOf(2 + i % 2), on(14 + i).painOf(6));
		}
		assertThat(this.me.open("/progress").select(".lead").text())
			.contains("Pain was lower than in the 14 days before: on average 2.5, before 6.0.")
			.contains("Based on 14 days, and 14 before. That's enough to trust this.");
		assertThat(this.me.open("/progress?from=2026-11-17&to=2026-11-22").select(".lead").text())
			.contains("6 days, and 6 before. That's not many, so don't read much into it.");
		assertThat(this.me.open("/progress?from=2026-11-20&to=2026-11-22").select(".lead").text())
			.contains("It's too early to see a trend.", "You have 3 now, and 3 in the 3 days before");
	}

	/**
	 * Over months, where nothing was noted before, one half is held against the other.
	 */
	@Test
	void comparesTheHalvesOfAllDays() {
		for (int i = 0; i < 20; i++) {
			save(on(i).painOf((i < 10) ? 3 : 7));
		}
		assertThat(this.me.open("/progress?range=all").select(".lead").text())
			.contains("Pain was lower than in the first half of your diary: on average 3.0, before 7.0.");
	}

	@Test
	void saysThatHalvesBeginWithTheFirstEntry() {
		save(on(0).painOf(3), on(1).painOf(3), on(2).painOf(3));
		assertThat(this.me.open("/progress").select(".lead").text())
			.contains("You have 2 now, and 1 in the first half of your diary.");
	}

	@Test
	void countsEachDayOfSelfCareAsTheStartPageDoes() {
		save(on(1).exercise("bridge"), on(2).relief(Treatment.ICE, null), on(3).massage(), on(4).posture(),
				on(5).painOf(3), on(6).water(250), on(7).note("a"), on(8).medicine("Gel", null), on(9).safety());
		assertThat(days("/")).isEqualTo("4 of the last 28 days");
		assertThat(days("/my-back")).isEqualTo("4 of the last 28 days");
		assertThat(days("/progress")).isEqualTo("4 of 14 days");
		this.me.send("/routine/today", "kind", "REST");
		assertThat(days("/")).isEqualTo("5 of the last 28 days");
		assertThat(days("/progress")).isEqualTo("5 of 14 days");
		assertThat(days("/progress?range=year")).startsWith("5 of ");
		save(on(0).posture());
		assertThat(days("/")).isEqualTo("5 of the last 28 days");
		assertThat(days("/progress")).isEqualTo("5 of 14 days");
	}

	private String days(String page) {
		return this.me.open(page)
			.select("main")
			.text()
			.replaceFirst("(?s).*looked after your back on ([^.]*)\\..*", "$1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?range=3-months", "?range=year", "?range=all", "?from=2026-02-03&to=2026-02-03" })
	void drawsTheNumbersOfItsTables(String range) {
		write(400);
		Document page = this.me.open("/progress" + range);
		List<Integer> slots = new ArrayList<>();
		List<String> links = page.select("#links a").eachAttr("href");
		StretchedPictureTests.holdNoDots(page);
		assertThat(links).hasSizeBetween(1, Series.MAX_BUCKETS).doesNotHaveDuplicates();
		List<Marks.Mark> means = Marks.dots(
				page.select("#pain .chart-plot .chart-mean").stream().map(ProgressPageTests::dot).toList(),
				links.size());
		List<Marks.Mark> spread = Marks.ranges(page.select("#pain .chart-plot .chart-range").attr("d"));
		List<Element> rows = page.select("#pain tbody tr")
			.stream()
			.filter((row) -> !row.child(2).text().isEmpty())
			.toList();
		assertThat(means).hasSameSizeAs(rows).hasSameSizeAs(spread);
		for (int i = 0; i < rows.size(); i++) {
			Element row = rows.get(i);
			assertThat(links.get(means.get(i).slot())).isEqualTo(row.select("th a").attr("href"));
			assertThat(means.get(i).low()).isCloseTo(number(row, 2), within(.1));
			String[] ends = row.child(1).text().replace("\u2060", "").split("–");
			assertThat(spread.get(i).low()).isEqualTo(Double.parseDouble(ends[0]));
			assertThat(spread.get(i).high()).isEqualTo(Double.parseDouble(ends[ends.length - 1]));
			assertThat(slots).doesNotContain(means.get(i).slot());
			slots.add(means.get(i).slot());
		}
		for (String name : List.of("exercise", "water", "relief")) {
			barsMatchTheNumbers(page.select("#" + name), links);
		}
	}

	private static void barsMatchTheNumbers(List<Element> found, List<String> links) {
		if (found.get(0).select("figure").isEmpty()) {
			return;
		}
		Element chart = found.get(0);
		double top = Double.parseDouble(chart.select(".chart-scale span").get(0).text().replace(",", ""));
		List<Marks.Mark> bars = Marks.bars(chart.select(".chart-plot .chart-bars").attr("d"), top);
		List<Element> rows = chart.select("tbody tr");
		assertThat(bars).hasSameSizeAs(rows).isNotEmpty();
		for (int i = 0; i < rows.size(); i++) {
			assertThat(links.get(bars.get(i).slot())).isEqualTo(rows.get(i).select("th a").attr("href"));
			assertThat(bars.get(i).low()).isCloseTo(number(rows.get(i), 1), within(top / 350));
		}
	}

	private static Dot dot(Element circle) {
		return new Dot(Double.parseDouble(circle.attr("cx").replace("%", "")),
				Double.parseDouble(circle.attr("cy").replace("%", "")));
	}

	private static double number(Element row, int column) {
		return Double.parseDouble(row.child(column).text().replace(",", ""));
	}

	@Test
	void leavesGapsForUnknownDays() {
		save(on(0).painOf(3), on(2).painOf(5), on(2).exercise("bridge"), on(5).note("Nothing else."));
		Document page = this.me.open("/progress");
		assertThat(page.select("#pain tbody th").eachText()).containsExactly("Fri 20 Nov", "Sun 22 Nov");
		assertThat(page.select("#exercise tbody tr").eachText()).containsExactly("Tue 17 Nov 0", "Fri 20 Nov 10",
				"Sun 22 Nov 0");
		assertThat(page.select("#water").text()).contains("No water logged in this period.");
		assertThat(page.select("#active tbody tr").eachText()).containsExactly("Tue 17 Nov no", "Fri 20 Nov yes",
				"Sun 22 Nov no");
	}

	@Test
	void countsExerciseWithoutMinutes() {
		save(on(2).exerciseWithoutMinutes("bridge"), on(3).exerciseWithoutMinutes("bridge"));
		Document page = this.me.open("/progress");
		assertThat(page.select("#exercise").text()).contains("You exercised on 2 of 14 days.",
				"No minutes of exercise logged in this period.");
		assertThat(page.select("#active").text()).contains("You looked after your back on 2 of 14 days.");
		save(on(1).exercise("bridge"));
		page = this.me.open("/progress");
		assertThat(page.select("#exercise").text()).contains("You exercised on 3 of 14 days.");
		assertThat(page.select("#exercise tbody tr").eachText()).containsExactly("Thu 19 Nov done, no minutes",
				"Fri 20 Nov done, no minutes", "Sat 21 Nov 10");
	}

	@Test
	void namesTheYearOfMilestonesWhereThereAreTwo() {
		save(on(0).painOf(3), on(4).massage(), on(4).exercise("bridge"), on(327).medicine("Gel", null));
		assertThat(this.me.open("/progress?range=year").select("#pain .legend").text()).contains("Massage: 18 Nov 2026",
				"New exercise: 18 Nov 2026", "Medicines and other help: 30 Dec 2025");
	}

	@Test
	void marksMilestones() {
		save(on(3).painOf(3), on(4).massage(), on(4).exercise("bridge"), on(3).medicine("Gel", null),
				on(3).medicine("Gel", "more"));
		Document page = this.me.open("/progress");
		assertThat(page.select("#pain .legend").text()).contains("Medicines and other help: 19 Nov");
		assertThat(page.select("#pain .chart-milestones .chart-mark--medicine")).hasSize(1);
		assertThat(page.select("#pain desc").text()).contains("Marks below it show what else happened");
		assertThat(page.select("#pain tbody tr").get(1).text()).startsWith("Thu 19 Nov")
			.endsWith("Medicines and other help");
		assertThat(page.select("#pain .legend").text()).contains("Massage: 18 Nov", "New exercise: 18 Nov");
		assertThat(page.select("#pain tbody tr").get(0).text()).isEqualTo("Wed 18 Nov Massage, New exercise");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=2026-11-20&to=2026-11-19 | The last day is before the first.
			from=2026-11-20               | Enter this date, too.
			from=2026-11-20&to=           | Enter this date, too.
			from=2026-11-20&to=2026-11-23 | This day hasn't come yet.
			from=1800-01-01&to=2026-11-19 | Enter a day after 1900.
			from=1900-01-01&to=2026-11-19 | Choose 90 years at most.
			from=x&to=2026-11-19          | Enter the first day, like 12/11/2026.
			""")
	void showsWrongDatesAgain(String query, String words) {
		Document page = this.me.openWrong("/progress?" + query);
		assertThat(page.title()).startsWith("Error: Progress");
		assertThat(page.select(".summary").text()).contains(words);
		assertThat(page.select(".field-error").text()).contains(words);
		assertThat(page.select("#from").val()).isEqualTo(query.substring(5).split("&")[0]);
	}

	@Test
	void answersNotFoundForUnknownRanges() {
		assertThat(this.me.get("/progress?range=century")).hasStatus(404);
	}

	@Test
	void needsAsManyStatementsForManyDaysAsForFew() {
		save(on(0).painOf(3));
		int few = SqlStatements.during(() -> this.me.open("/progress")).size();
		write(200);
		assertThat(SqlStatements.during(() -> this.me.open("/progress?range=year"))).hasSize(few);
		assertThat(SqlStatements.during(() -> this.me.open("/progress?range=all"))).hasSize(few);
	}

	/** The heaviest one: all days of three months, all charts. */
	@Test
	void staysSmall() throws IOException {
		write(92);
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
			out.write(this.me.get("/progress?range=3-months").getResponse().getContentAsByteArray());
		}
		assertThat(zipped.size()).isLessThan(12 * 1024);
	}

	@Test
	void showsNoOtherPersonsDays() {
		this.diary.add(Entries.of(this.people.createAccount()).on(TODAY).painOf(9));
		assertThat(this.me.open("/progress").select("figure")).isEmpty();
	}

	private void write(int days) {
		Random random = new Random(4);
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < days; i++) {
			if (random.nextInt(6) > 0) {
				entries.add(on(i).painOf(random.nextInt(11)));
				entries.add(on(i).painOf(random.nextInt(11)));
				entries.add(on(i).water(random.nextInt(100, 3000)));
			}
			if (random.nextBoolean()) {
				entries.add(on(i).exercise("bridge"));
				entries.add(on(i).relief(Treatment.ICE, null));
			}
		}
		this.diary.add(entries.toArray(Entry[]::new));
	}

	private Entries on(int back) {
		return Entries.of(this.me.me()).on(TODAY.minusDays(back));
	}

	private void save(Entry... entries) {
		this.diary.add(entries);
	}

}
