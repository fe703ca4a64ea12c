package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class ComparePageTests extends SignedInPageTest {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

	@Test
	void comparesTheLastTwoWeeksWithThoseBefore() {
		Document page = page("");
		assertThat(page.select("input[type=date]").eachAttr("value")).containsExactly("2026-10-26", "2026-11-08",
				"2026-11-09", "2026-11-22");
		assertThat(page.select("#words").parents().get(0).text()).contains("too early to see a trend");
		assertThat(page.select("td").eachText()).contains("0 of 14", "not logged", "no day");
	}

	@Test
	void countsExerciseWithoutMinutes() {
		this.diary.add(Entries.of(this.me.me()).on(MAY).exerciseWithoutMinutes("bridge"));
		Document page = page("?otherFrom=2026-04-01&otherTo=2026-04-10&from=2026-05-01&to=2026-05-10");
		assertThat(page.select("div[aria-labelledby=figures] tbody tr").eachText()).contains("Days with exercise 0 1",
				"Days you looked after your back no day 1 day");
	}

	@Test
	void showsTwoPeriodsSideBySide() {
		for (int i = 0; i < 10; i++) {
			Entries day = Entries.of(this.me.me()).on(MAY.plusDays(i));
			this.diary.add(day.painOf(6), day.painOf(8), day.water(1000));
			Entries later = day.on(MAY.plusMonths(2).plusDays(i));
			this.diary.add(later.painOf(3), later.water(1500), later.exercise("bridge"), later.massage());
		}
		Document page = page("?otherFrom=2026-05-01&otherTo=2026-05-10&from=2026-07-01&to=2026-07-20");
		assertThat(page.select("section[aria-labelledby=words]").text()).contains(
				"Pain was lower than in the first period: on average 3.0, before 7.0.",
				"You logged more minutes of exercise than in the first period: 10 a day, before 0.",
				"You logged more water than in the first period: 1,500 ml a day, before 1,000 ml.");
		assertThat(page.select("div[aria-labelledby=figures] tbody tr").eachText())
			.map((row) -> row.replace("\u2060", ""))
			.containsExactly("Days with an entry 10 of 10 10 of 20", "Average pain 7.0 3.0",
					"Weakest to strongest pain 6–8 3", "Days with exercise 0 10", "Logged minutes a day 0 10",
					"Water, ml a day 1,000 1,500", "Ice and heat 0 0", "Massages 0 10",
					"Days you looked after your back no day 10 days");
		assertThat(page.select("p:has(+ figure.chart)").eachText()).hasSize(2)
			.allMatch((text) -> text.startsWith("All pain ratings count, also before and after"));
	}

	@ParameterizedTest
	@CsvSource({ "from=2026-05-02&to=2026-05-01&otherFrom=2026-04-01&otherTo=2026-04-02,to",
			"from=2026-05-01&to=2026-05-02&otherFrom=2026-04-03&otherTo=2026-04-02,otherTo",
			"from=2026-05-01&to=2026-05-02,otherFrom",
			"from=2026-05-01&to=2026-11-23&otherFrom=2026-04-01&otherTo=2026-04-02,to",
			"from=2026-05-01&to=2026-05-02&otherFrom=soon&otherTo=2026-04-02,otherFrom" })
	void showsWrongDatesAgain(String query, String field) {
		Document page = this.me.openWrong("/progress/compare?" + query);
		assertThat(page.title()).startsWith("Error: Compare");
		assertThat(page.select(".summary a").eachAttr("href")).contains("#" + field);
		assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#from").val()).isEqualTo(query.substring(5, 15));
	}

	private Document page(String query) {
		return this.me.open("/progress/compare" + query);
	}

}
