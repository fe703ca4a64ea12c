package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.security.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Two times side by side: before and after something, say. */
@Controller
class CompareController {

	private static final int DAYS = 14;

	private final SeriesLoader stretches;

	private final PainCharts pains;

	private final Clock clock;

	CompareController(SeriesLoader stretches, PainCharts pains, Clock clock) {
		this.stretches = stretches;
		this.pains = pains;
		this.clock = clock;
	}

	/** The dates that were asked for; else the last two weeks and those before. */
	@GetMapping("/progress/compare")
	ModelAndView show(@SignedIn Person me, CompareForm form, BindingResult wrong) {
		LocalDate today = me.today(this.clock);
		if (form.isBlank() && !wrong.hasErrors()) {
			return page(me, DateRange.upTo(today.minusDays(DAYS), DAYS), DateRange.upTo(today, DAYS));
		}
		form.check(today, wrong);
		if (wrong.hasErrors()) {
			return new ModelAndView("progress/compare", HttpStatus.UNPROCESSABLE_CONTENT).addObject("today", today);
		}
		return page(me, form.first(), form.second());
	}

	private ModelAndView page(Person me, DateRange first, DateRange second) {
		List<PeriodSummary> both = Stream.of(first, second)
			.map((range) -> new PeriodSummary(this.stretches.days(me, range), me.waterUnit()))
			.toList();
		return new ModelAndView("progress/compare").addObject("today", me.today(this.clock))
			.addObject(BindingResult.MODEL_KEY_PREFIX + "compareForm",
					new BeanPropertyBindingResult(CompareForm.of(first, second), "compareForm"))
			.addObject("both", both)
			.addObject("trends",
					Arrays.stream(Measure.values())
						.map((measure) -> Trend.of(measure, both.get(0).days(), both.get(1).days()))
						.toList())
			.addObject("pains",
					Stream.of(first, second).map((range) -> this.pains.of(me, range.from(), range.to())).toList())
			.addObject("unit", me.waterUnit());
	}

}
