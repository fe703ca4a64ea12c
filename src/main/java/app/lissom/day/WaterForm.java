package app.lissom.day;

import java.util.UUID;

import app.lissom.account.WaterUnit;
import app.lissom.diary.Day;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes how much a person drank on a day, and the form that logs a glass with one tap.
 *
 * @param drunk millilitres
 * @param id for what the form logs
 * @param from the page to return to; null if it is that of the day
 */
record WaterForm(Day day, int drunk, UUID id, @Nullable String from) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		WaterUnit unit = this.day.person().waterUnit();
		Integer goal = this.day.person().waterGoal();
		page.html("<p class=\"log-sum\" id=\"water-sum\">");
		if (goal == null) {
			page.words("diary.water.sum." + unit, unit.show(this.drunk)).html("</p>\n");
		}
		else {
			page.words("diary.water.of." + unit, unit.show(this.drunk), unit.show(goal))
				.html("</p>\n<progress class=\"log-bar\" aria-labelledby=\"water-sum\" max=\"")
				.number(goal)
				.html("\" value=\"")
				.number(Math.min(this.drunk, goal))
				.html("\"></progress>\n");
		}
		page.html("<form method=\"post\" action=\"").address("/diary/" + this.day.date() + "/water").html("\">");
		page.formFields().hidden("id", this.id).hidden("unit", unit).hidden("from", this.from);
		page.html("<ul class=\"glasses\">");
		this.day.person()
			.glasses()
			.forEach((size) -> page
				.html("<li>\n<button class=\"button button--quiet\" type=\"submit\" name=\"amount\" value=\"")
				.text(unit.writeDrink(size))
				.html("\">")
				.words("diary.water.glass." + unit, unit.show(size))
				.html("</button>\n</li>\n"));
		page.html("</ul></form>\n");
	}

}
