package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.DateRange;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Compares two periods side by side, such as before and after a massage. */
@Controller
class CompareController {

	private static final int DAYS = 14;

	private final ChartLoader charts;

	private final DiaryQueries diary;

	private final Clock clock;

	CompareController(ChartLoader charts, DiaryQueries diary, Clock clock) {
		this.charts = charts;
		this.diary = diary;
		this.clock = clock;
	}

	/** Compares the given dates, or the last two weeks with those before. */
	@GetMapping("/progress/compare")
	@Transactional(readOnly = true)
	ModelAndView show(@SignedIn Person me, CompareForm form, BindingResult errors) {
		LocalDate today = this.diary.lastDay(me.id().value(), me.today(this.clock));
		if (form.isBlank() && !errors.hasErrors()) {
			return page(me, DateRange.ofLastDays(DAYS, today.minusDays(DAYS)), DateRange.ofLastDays(DAYS, today),
					today);
		}
		form.check(today, errors);
		if (errors.hasErrors()) {
			return new ModelAndView("progress/compare").addObject("today", today);
		}
		return page(me, form.first().toRange(), form.second().toRange(), today);
	}

	private ModelAndView page(Person me, DateRange first, DateRange second, LocalDate today) {
		List<Series> both = Stream.of(first, second).map((range) -> this.charts.days(me, range, today)).toList();
		return new ModelAndView("progress/compare").addObject("today", today)
			.addObject(BindingResult.MODEL_KEY_PREFIX + "compareForm",
					new BeanPropertyBindingResult(CompareForm.of(first, second), "compareForm"))
			.addObject("both", both)
			.addObject("open", both.stream().anyMatch((one) -> new Coverage(one, me.today(this.clock)).isOpen()))
			.addObject("trends",
					Arrays.stream(Measure.values())
						.map((measure) -> Trend.of(measure, both.get(0), both.get(1)))
						.map((trend) -> new TrendSentence(trend, (page) -> page.message("progress.compare.then"),
								me.waterUnit()))
						.toList())
			.addObject("charts", Stream.of(first, second).map((range) -> this.charts.painChart(me, range)).toList())
			.addObject("unit", me.waterUnit());
	}

	/** Binds the dates of two periods: first {@code other*}, then the one next to it. */
	record CompareForm(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo, @Nullable LocalDate from,
			@Nullable LocalDate to) {

		static CompareForm of(DateRange first, DateRange second) {
			return new CompareForm(first.from(), first.to(), second.from(), second.to());
		}

		boolean isBlank() {
			return first().isBlank() && second().isBlank();
		}

		void check(LocalDate today, Errors errors) {
			first().check("otherFrom", "otherTo", today, errors);
			second().check("from", "to", today, errors);
		}

		DateRangeForm first() {
			return new DateRangeForm(this.otherFrom, this.otherTo);
		}

		DateRangeForm second() {
			return new DateRangeForm(this.from, this.to);
		}

	}

}
