package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;

/** Says how many days of a series have an entry, and what a point of a chart is. */
record Coverage(Series series, LocalDate today) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		int days = this.series.days();
		int logged = this.series.sum(Total::days);
		page.words("progress.logged", logged, days).html(" ");
		if (logged < days) {
			page.words("progress.missing", days - logged).html(" ");
		}
		if (isOpen()) {
			page.words("progress.open").html(" ");
		}
		page.words("progress.each." + this.series.step());
	}

	/**
	 * Returns whether today is one of the days without an entry, although it can still
	 * have one. Over months it makes no difference.
	 */
	boolean isOpen() {
		Bucket last = this.series.buckets().get(this.series.buckets().size() - 1);
		return this.series.step() == CalendarPeriod.DAY && last.from().equals(this.today)
				&& (last.total() == null || last.total().days() == 0);
	}

}
