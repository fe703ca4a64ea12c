package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.totals.Totals;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the days of somebody add up to, over any time. */
@Controller
class ProgressController {

	private final SeriesLoader stretches;

	private final PainCharts pains;

	private final Totals totals;

	private final Clock clock;

	ProgressController(SeriesLoader stretches, PainCharts pains, Totals totals, Clock clock) {
		this.stretches = stretches;
		this.pains = pains;
		this.totals = totals;
		this.clock = clock;
	}

	/** The range that has a name; or two dates, from the form at the end of the page. */
	@GetMapping("/progress")
	ModelAndView show(@SignedIn Person me, @RequestParam(required = false) @Nullable String range, DateRangeForm form,
			BindingResult wrong) {
		LocalDate today = me.today(this.clock);
		if (form.from() == null && form.to() == null && !wrong.hasErrors()) {
			RangePreset span = (range == null) ? RangePreset.TWO_WEEKS
					: RangePreset.named(range).orElseThrow(NotFoundException::new);
			return page(me, range(me, span, today), today).addObject("span", span);
		}
		DateRangeForm.check(form.from(), "from", form.to(), "to", today, wrong);
		if (wrong.hasErrors()) {
			ModelAndView page = new ModelAndView("progress/index", HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("spans", RangePreset.values()).addObject("today", today);
		}
		return page(me, new DateRange(Objects.requireNonNull(form.from()), Objects.requireNonNull(form.to())), today);
	}

	private DateRange range(Person me, RangePreset span, LocalDate today) {
		LocalDate first = (span == RangePreset.ALL) ? this.totals.firstDay(me.id()).orElse(today) : today;
		return span.upTo(today, first.isAfter(today) ? today : first);
	}

	private ModelAndView page(Person me, DateRange range, LocalDate today) {
		PeriodComparison times = this.stretches.of(me, range);
		List<BarChart> bars = Stream.of(Measure.EXERCISE, Measure.WATER, Measure.RELIEF)
			.map((measure) -> BarChart.of(measure, times, me))
			.toList();
		return new ModelAndView("progress/index").addObject("spans", RangePreset.values())
			.addObject("today", today)
			.addObject("times", times)
			.addObject(BindingResult.MODEL_KEY_PREFIX + "dateRangeForm",
					new BeanPropertyBindingResult(DateRangeForm.of(range), "dateRangeForm"))
			.addObject("pain", this.pains.of(me, times))
			.addObject("bars", bars)
			.addObject("calendar", new ActivityCalendar(times))
			.addObject("unit", me.waterUnit());
	}

}
