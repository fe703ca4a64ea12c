package app.lissom.progress;

import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.Total;

/** Shows the calendar of active days, with its trend and its numbers. */
record CalendarCard(ActivityCalendar calendar) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		Series series = this.calendar.series();
		page.html("<section class=\"card flow flow--tight\" id=\"active\" aria-labelledby=\"active-head\">")
			.html("<h2 id=\"active-head\">")
			.words("progress.ACTIVE")
			.html("</h2><p>")
			.words("progress.active", series.sum(Total::activeDays), series.days())
			.html("</p>");
		this.calendar.times().sentence(Measure.ACTIVE, null).writeTo(page);
		writeFigure(page);
		ChartWriter.beginTable(page, page.message("progress.ACTIVE"), page.message("progress.table." + series.step()),
				page.message("progress.calendar.head." + (this.calendar.isDaily() ? "DAY" : "MORE")));
		this.calendar.writeRows(page);
		ChartWriter.endTable(page);
		page.html("</section>");
	}

	private void writeFigure(MarkupWriter page) {
		boolean daily = this.calendar.isDaily();
		page.html(
				"<figure class=\"calendar\"><svg role=\"img\" aria-labelledby=\"calendar-title calendar-text\" viewBox=\"")
			.text(this.calendar.viewBox())
			.html("\"><title id=\"calendar-title\">")
			.words("progress.ACTIVE")
			.html("</title><desc id=\"calendar-text\">")
			.words("progress.calendar.text." + (daily ? "DAY" : "MORE"))
			.html("</desc>");
		this.calendar.writeNames(page);
		page.html("<path class=\"calendar-box\" d=\"")
			.text(this.calendar.boxes())
			.html("\"/><path class=\"calendar-done\" d=\"")
			.text(this.calendar.fills())
			.html("\"/>");
		this.calendar.writeNumbers(page);
		// Only for pointers, because the table has the same links.
		page.html(
				"</svg><svg class=\"chart-links\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs><path id=\"cell\" d=\"")
			.text(this.calendar.outline())
			.html("\"/><g id=\"cells\">");
		this.calendar.writeLinks(page);
		page.html("</g></defs></svg><svg class=\"calendar-hits\" aria-hidden=\"true\" viewBox=\"")
			.text(this.calendar.viewBox())
			.html("\"><use href=\"#cells\"/></svg><figcaption>");
		writeLegend(page, daily);
		page.html("</figcaption></figure>");
	}

	private static void writeLegend(MarkupWriter page, boolean daily) {
		if (!daily) {
			page.html("<p class=\"quiet\">").words("progress.calendar.text.MORE").html("</p>");
			return;
		}
		page.html("<ul class=\"legend\"><li><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">")
			.html("<path class=\"calendar-done\" d=\"M1 1h18v18h-18z\"/></svg><span>")
			.words("progress.calendar.done")
			.html("</span></li><li><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">")
			.html("<path class=\"calendar-box\" d=\"M1 1h18v18h-18z\"/></svg><span>")
			.words("progress.calendar.logged")
			.html("</span></li><li><span>")
			.words("progress.calendar.missing")
			.html("</span></li></ul>");
	}

}
