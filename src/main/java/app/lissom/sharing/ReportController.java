package app.lissom.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.DateRange;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the one-page report to its owner. */
@Controller
class ReportController {

	/** The lengths that are one tap away, in days. */
	private static final List<Integer> LENGTHS = List.of(14, ReportDatesForm.DEFAULT_DAYS, 84);

	private final Reports reports;

	private final Clock clock;

	ReportController(Reports reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	@GetMapping("/report")
	@Transactional(readOnly = true)
	String show(@SignedIn Person me, @ModelAttribute("form") ReportDatesForm form, Errors errors, Model model) {
		Reports.ReportRows rows = this.reports.ask(me, form.earliest(me.today(this.clock)));
		LocalDate today = rows.chart().lastDay().get();
		form.check(today, errors);
		model.addAttribute("today", today);
		model.addAttribute("ranges", LENGTHS.stream().map((days) -> DateRange.ofLastDays(days, today)).toList());
		if (errors.hasErrors()) {
			return "sharing/report";
		}
		DateRange dates = form.toRange(today);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form",
				new BeanPropertyBindingResult(new ReportDatesForm(dates.from(), dates.to()), "form"));
		model.addAttribute("report", this.reports.of(me, dates, rows));
		return "sharing/report";
	}

}
