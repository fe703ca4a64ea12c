package app.lissom.day;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.kernel.PainLevel;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;

/**
 * Writes the days of a week, each with what was logged on it and a link to it.
 *
 * @param shown the day of the page
 */
record WeekDays(Day shown, List<DayLog> days) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		for (DayLog day : this.days) {
			page.html("<li>\n<a class=\"week-day\" href=\"").address("/diary/" + day.date()).html("\"");
			if (day.date().equals(this.shown.date())) {
				page.html(" aria-current=\"date\"");
			}
			page.html(">\n<span class=\"week-name\">")
				.text(page.date("page.date.brief", day.date()))
				.html("<span class=\"hidden\">:</span></span>\n<span class=\"week-facts\">");
			if (day.isEmpty()) {
				page.words("day.week.nothing");
			}
			else {
				writeFacts(page, day, this.shown.person());
			}
			page.html("</span>\n</a>\n</li>\n");
		}
	}

	private static void writeFacts(MarkupWriter page, DayLog day, Person person) {
		PainLevel worst = day.worstPain();
		int water = day.water();
		if (worst != null) {
			page.html("<span class=\"week-fact week-fact--pain\">")
				.words(day.isPainVaried() ? "day.week.pain.most" : "day.week.pain", worst.value())
				.html("</span>\n");
		}
		if (water > 0) {
			writeFact(page, "diary.water.sum." + person.waterUnit(), person.waterUnit().show(water));
		}
		day.counts().forEach((kind, count) -> writeFact(page, "day.week." + kind, count));
	}

	private static void writeFact(MarkupWriter page, String key, Object value) {
		page.html("<span class=\"week-fact\">").words(key, value).html("</span>\n");
	}

}
