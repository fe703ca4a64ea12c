package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Objects;

import app.lissom.kernel.PainChange;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.progress.FunctionTrend;
import app.lissom.sharing.PainSummary.Days;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers at the top of a report, each with its name and a note, and what is
 * above them.
 */
record ReportFacts(Report report) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		PainSummary pain = this.report.pain();
		FunctionTrend function = this.report.function();
		page.html("<dl class=\"report-facts\">");
		if (pain.days() > 0) {
			write(page, "sharing.pain.mean", page.decimal(pain.mean()),
					page.message("sharing.trend.PAIN." + this.report.chart().trend().change(), past(page)));
			write(page, "sharing.pain.range",
					(pain.least() == pain.most()) ? String.valueOf(pain.most())
							: page.message("sharing.pain.from-to", pain.least(), pain.most()),
					days(page, "worst", pain.worst()) + days(page, "best", pain.best()));
		}
		if (function != null) {
			write(page, "sharing.function", page.decimal(function.score()), function(page, function));
		}
		int days = this.report.dates().days();
		int exerciseDays = this.report.selfCare().exerciseDays();
		write(page, "sharing.self-care.exercise", page.message("sharing.of", exerciseDays, days),
				(exerciseDays > 0) ? exercise(page) : null);
		write(page, "sharing.unknown", page.message("sharing.of", days - this.report.loggedDays(), days),
				this.report.open() ? page.message("sharing.unknown.open") : null);
		page.html("</dl>");
	}

	/** Writes whose report it is, of which days, and where it comes from. */
	static Markup about(Report report) {
		return (page) -> {
			page.html("<p><strong dir=\"auto\">").text(report.name()).html("</strong>");
			if (report.birthDate() != null) {
				page.html(", <span dir=\"auto\">").words("sharing.born", report.birthDate()).html("</span>");
			}
			page.html("</p><p>")
				.words("sharing.dates", date(page, report.dates().from()), date(page, report.dates().to()),
						report.dates().days())
				.html("</p><p class=\"quiet\">")
				.words("sharing.origin", date(page, report.createdOn()))
				.html("</p>");
		};
	}

	private static String date(MarkupWriter page, LocalDate day) {
		return page.date("page.date", day);
	}

	private static void write(MarkupWriter page, String name, @Nullable String number, @Nullable String note) {
		page.html("<div><dt>").words(name).html("</dt><dd class=\"report-number\">").text(number).html("</dd>");
		if (note != null) {
			page.html("<dd>").text(note).html("</dd>");
		}
		page.html("</div>");
	}

	private String past(MarkupWriter page) {
		return this.report.chart().times().past(page);
	}

	private String days(MarkupWriter page, String kind, @Nullable Days days) {
		if (days == null) {
			return "";
		}
		String text = page.message("sharing.pain." + kind) + " "
				+ String.join(", ", days.latest().stream().map((day) -> day(page, day)).toList());
		return (days.others() > 0) ? text + page.message("sharing.more", days.others()) : text;
	}

	private String function(MarkupWriter page, FunctionTrend function) {
		String key = "sharing.function." + function.change();
		LocalDate before = function.dayBefore();
		return page.message("sharing.function.on", day(page, function.day())) + " " + ((before == null)
				? page.message(key) : page.message(key, Objects.requireNonNull(function.before()), day(page, before)));
	}

	private String exercise(MarkupWriter page) {
		PainChange change = this.report.chart().exerciseTrend().change();
		String text = page.message("sharing.self-care.minutes", this.report.selfCare().exerciseMinutes());
		return (change == PainChange.TOO_FEW) ? text
				: text + page.message("sharing.trend.EXERCISE." + change, past(page));
	}

	private String day(MarkupWriter page, LocalDate day) {
		return this.report.dates().name(day, page);
	}

}
