package app.lissom.day;

import java.time.LocalTime;

import app.lissom.diary.Day;
import app.lissom.diary.PainReading;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/** Writes the last pain of a day, if there is any. */
record LastPain(Day day, @Nullable PainReading last) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		if (this.last == null) {
			return;
		}
		LocalTime at = this.day.timeOf(this.last);
		int level = this.last.level().value();
		page.html("<p class=\"log-last\">");
		if (at != null) {
			page.words("diary.pain.last.at", level, at);
		}
		else {
			page.words("diary.pain.last", level);
		}
		page.html("</p>\n");
	}

}
