package app.lissom.sharing;

import java.util.List;
import java.util.Objects;

import app.lissom.guide.Guide;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.sharing.Report.FeelingCount;
import app.lissom.sharing.Report.PainArea;
import app.lissom.sharing.Report.QualityCount;

/** Writes the parts of a report that count things: each is a sentence with a list. */
final class ReportLists {

	private static final int CHANGES = 3;

	private ReportLists() {
	}

	/** Says where it hurts, and what it feels like. */
	static Markup pain(Report report) {
		return (page) -> {
			writeAreas(page, report.painAreas());
			if (!report.feelings().isEmpty()) {
				page.html("<p>").words("sharing.feels").text(" ").text(String.join(", ", feelings(page, report)));
				page.html(".</p>");
			}
			if (!report.qualities().isEmpty()) {
				page.html("<p>").words("sharing.qualities").text(" ").text(qualities(page, report)).html("</p>");
			}
		};
	}

	private static void writeAreas(MarkupWriter page, List<PainArea> areas) {
		page.html("<p>");
		if (areas.isEmpty()) {
			page.words("sharing.where.none").html("</p>");
			return;
		}
		page.words("sharing.where.is");
		String separator = " ";
		for (PainArea area : areas) {
			page.text(separator)
				.html("<strong>")
				.words("sharing.place." + area.area())
				.html("</strong> (")
				.words("sharing.times", area.times());
			area.sides().forEach((side, times) -> page.words("sharing.side." + side, times));
			page.html(")");
			separator = ", ";
		}
		page.html(".</p>");
	}

	private static List<String> feelings(MarkupWriter page, Report report) {
		return report.feelings()
			.stream()
			.map((FeelingCount one) -> page.message("sharing.feeling." + one.feeling(), one.times()))
			.toList();
	}

	private static String qualities(MarkupWriter page, Report report) {
		List<String> main = report.mainQualities().stream().map((one) -> name(page, one)).toList();
		int last = main.size() - 1;
		String text = (last == 0) ? main.get(0) : String.join(", ", main.subList(0, last)) + " "
				+ page.message("sharing.qualities.and") + " " + main.get(last);
		List<String> others = report.otherQualities()
			.stream()
			.map((one) -> page.message("sharing.qualities.times", name(page, one), one.times()))
			.toList();
		return others.isEmpty() ? text
				: text + "; " + page.message("sharing.qualities.also") + " " + String.join(", ", others);
	}

	private static String name(MarkupWriter page, QualityCount count) {
		return page.message("sharing.quality." + count.quality());
	}

	/** Says how the plan changed, the latest first. */
	static Markup plan(Report report, Guide guide) {
		List<PlanChange> changes = report.planChanges();
		return (page) -> {
			if (changes.isEmpty()) {
				page.html("<p>").words("sharing.plan.none").html("</p>");
				return;
			}
			page.html("<ul>");
			for (PlanChange one : changes.subList(0, Math.min(CHANGES, changes.size()))) {
				String exercise = Objects.requireNonNullElseGet(one.exercise(guide),
						() -> page.message("sharing.plan.all"));
				page.html("<li dir=\"auto\">")
					.text(report.dates().name(one.day(), page))
					.html(": ")
					.words("sharing.plan." + one.rule(), exercise)
					.html("</li>");
			}
			page.html("</ul>");
			if (changes.size() > CHANGES) {
				page.html("<p>").words("sharing.before", changes.size() - CHANGES).html("</p>");
			}
		};
	}

	/** Says which treatments were followed by less pain, as items of a list. */
	static Markup effects(List<TreatmentEffect> helpful) {
		return (page) -> helpful.forEach((one) -> page.html("<li><strong>")
			.words(one.treatment().equals("ROUTINE") ? "sharing.effects.routine"
					: "progress.treatment." + one.treatment())
			.html("</strong>: ")
			.words("sharing.effects.is", -one.median())
			.html(" ")
			.text(counts(page, one))
			.html("</li>"));
	}

	/** Says what the times are of: it may have been used more often than it helped. */
	private static String counts(MarkupWriter page, TreatmentEffect effect) {
		Integer helped = effect.helped();
		if (helped == null) {
			return page.message("sharing.effects.rated", effect.rated(), effect.times());
		}
		return (effect.rated() == effect.times()) ? page.message("sharing.effects.helped", helped, effect.times())
				: page.message("sharing.effects.helped.rated", helped, effect.rated(), effect.times());
	}

}
