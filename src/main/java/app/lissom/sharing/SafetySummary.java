package app.lissom.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lissom.diary.Entry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.DateRange;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the checks of the warning signs.
 *
 * @param signs what was ticked, emergencies first
 */
public record SafetySummary(int checks, @Nullable LocalDate latest, List<Ticked> signs) {

	/** Summarizes checks in their order, the earliest first. */
	static SafetySummary of(List<SafetyCheckEntry> checks) {
		List<Ticked> signs = new ArrayList<>();
		for (WarningSign sign : WarningSign.values()) {
			List<LocalDate> days = checks.stream()
				.filter((check) -> check.content().signs().contains(sign))
				.map(Entry::day)
				.distinct()
				.toList();
			if (!days.isEmpty()) {
				signs.add(new Ticked(sign, days.get(0), days.get(days.size() - 1), days.size()));
			}
		}
		return new SafetySummary(checks.size(), checks.isEmpty() ? null : checks.get(checks.size() - 1).day(), signs);
	}

	/** Writes it as a part of a report of these dates. */
	Markup section(DateRange dates) {
		return (page) -> {
			page.html("<section class=\"report-part");
			if (this.signs.size() > 4) {
				page.html(" report-part--wide");
			}
			page.html("\"><h2>").words("sharing.safety").html("</h2><p>");
			if (this.latest == null) {
				page.words("sharing.safety.unasked");
			}
			else {
				page.words("sharing.safety.asked", this.checks, dates.name(this.latest, page));
			}
			if (this.latest != null && this.signs.isEmpty()) {
				page.html(" <strong>").words("sharing.safety.none").html("</strong>");
			}
			page.html("</p>");
			if (!this.signs.isEmpty()) {
				page.html("<ul class=\"report-signs\">");
				this.signs.forEach((one) -> one.writeTo(page, dates));
				page.html("</ul>");
			}
			page.html("</section>");
		};
	}

	/** Tells on which days a sign was ticked: the first, the last, and how many. */
	record Ticked(WarningSign sign, LocalDate first, LocalDate last, int days) {

		private void writeTo(MarkupWriter page, DateRange dates) {
			page.html("<li><strong>")
				.words("sharing.sign." + this.sign)
				.html("</strong>: ")
				.text((this.days == 1) ? dates.name(this.last, page)
						: page.message("sharing.safety.days", this.days, dates.name(this.first, page),
								dates.name(this.last, page)))
				.html("</li>");
		}

	}

}
