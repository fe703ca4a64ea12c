package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.DateRange;
import app.lissom.page.AddressWord;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import app.lissom.totals.Totals;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows charts of any period. */
@Controller
class ProgressController {

	private final ChartLoader charts;

	private final Totals totals;

	private final DiaryQueries diary;

	private final Clock clock;

	ProgressController(ChartLoader charts, Totals totals, DiaryQueries diary, Clock clock) {
		this.charts = charts;
		this.totals = totals;
		this.diary = diary;
		this.clock = clock;
	}

	/** Shows the dates of the form at the end of the page, else the preset. */
	@GetMapping("/progress")
	ModelAndView show(@SignedIn Person me, @RequestParam(defaultValue = "2-weeks") Optional<RangePreset> range,
			DateRangeForm form, BindingResult errors) {
		LocalDate today = this.diary.lastDay(me.id(), me.today(this.clock));
		if (form.isBlank() && !errors.hasErrors()) {
			RangePreset preset = range.orElseThrow(NotFoundException::new);
			return page(me, preset(me, preset, today), today).addObject("range", preset);
		}
		form.check("from", "to", today, errors);
		if (errors.hasErrors()) {
			return new ModelAndView("progress/index").addObject("ranges", RangePreset.values())
				.addObject("today", today);
		}
		return page(me, form.toRange(), today);
	}

	private DateRange preset(Person me, RangePreset preset, LocalDate today) {
		LocalDate first = (preset == RangePreset.ALL) ? this.totals.firstDay(me.id()).orElse(today) : today;
		return preset.upTo(today, first.isAfter(today) ? today : first);
	}

	private ModelAndView page(Person me, DateRange range, LocalDate today) {
		PeriodComparison times = this.charts.comparison(me, range);
		return new ModelAndView("progress/index").addObject("ranges", RangePreset.values())
			.addObject("today", today)
			.addObject("times", times)
			.addObject(BindingResult.MODEL_KEY_PREFIX + "dateRangeForm",
					new BeanPropertyBindingResult(DateRangeForm.of(range), "dateRangeForm"))
			.addObject("pain", this.charts.painChart(me, times))
			.addObject("bars",
					Stream.of(Measure.EXERCISE, Measure.WATER, Measure.RELIEF)
						.map((measure) -> BarChart.of(measure, times, me))
						.toList())
			.addObject("walking", this.charts.walkingChart(me, range))
			.addObject("calendar", new ActivityCalendar(times))
			.addObject("unit", me.waterUnit());
	}

	/** Names periods up to today. */
	enum RangePreset implements AddressWord {

		TWO_WEEKS("2-weeks"), THREE_MONTHS("3-months"), YEAR("year"), ALL("all");

		private final String word;

		RangePreset(String word) {
			this.word = word;
		}

		@Override
		public String word() {
			return this.word;
		}

		/**
		 * Returns its days.
		 * @param first the first day with an entry, or today
		 */
		DateRange upTo(LocalDate today, LocalDate first) {
			LocalDate earliest = today.minusYears(Series.MAX_BUCKETS - 1);
			return switch (this) {
				case TWO_WEEKS -> DateRange.ofLastDays(14, today);
				case THREE_MONTHS -> new DateRange(today.minusMonths(3).plusDays(1), today);
				case YEAR -> new DateRange(today.minusYears(1).plusDays(1), today);
				case ALL -> new DateRange(first.isBefore(earliest) ? earliest : first, today);
			};
		}

	}

}
