package app.lissom.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.guide.Guides;
import app.lissom.kernel.DateRange;
import app.lissom.page.Dates;
import app.lissom.page.Markup;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the one-page report to its owner. */
@Controller
class ReportController {

	/** The lengths that are one tap away, in days. */
	private static final List<Integer> LENGTHS = List.of(14, ReportDatesForm.DEFAULT_DAYS, 84);

	private final Reports reports;

	private final Dates dates;

	private final Guides guides;

	private final Clock clock;

	ReportController(Reports reports, Dates dates, Guides guides, Clock clock) {
		this.reports = reports;
		this.dates = dates;
		this.guides = guides;
		this.clock = clock;
	}

	@GetMapping("/report")
	@Transactional(readOnly = true)
	String show(@SignedIn Person me, @ModelAttribute("form") ReportDatesForm form, Errors errors, Model model) {
		Reports.ReportRows rows = this.reports.ask(me, form.earliest(me.today(this.clock)));
		LocalDate today = rows.chart().lastDay().get();
		form.check(today, errors);
		model.addAttribute("today", today);
		if (errors.hasErrors()) {
			model.addAttribute("ranges", ranges(today, null));
			return "sharing/report";
		}
		DateRange dates = form.toRange(today);
		model.addAttribute("ranges", ranges(today, dates));
		model.addAttribute("from", dates.from());
		model.addAttribute("to", dates.to());
		model.addAttribute("first", this.dates.shortDate(dates.from()));
		model.addAttribute("last", this.dates.shortDate(dates.to()));
		model.addAllAttributes(this.reports.of(me, dates, rows).parts(this.guides.current()));
		return "sharing/report";
	}

	/** Writes links to the last weeks. */
	private static Markup ranges(LocalDate today, @Nullable DateRange chosen) {
		return (page) -> {
			for (int days : LENGTHS) {
				DateRange range = DateRange.ofLastDays(days, today);
				page.html("<a class=\"ranges-link\" href=\"")
					.address("/report?from=")
					.text(range.from())
					.html("&amp;to=")
					.text(range.to());
				if (range.equals(chosen)) {
					page.html("\" aria-current=\"page");
				}
				page.html("\">").words("sharing.days.last", days / 7).html("</a>");
			}
		};
	}

}
