package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MedicineEntry;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.CombinedQuery;
import app.lissom.page.AddressWord;
import app.lissom.page.Markup;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import app.lissom.totals.Totals;
import app.lissom.walking.WalkingPlan;
import app.lissom.walking.WalkingPlans;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the charts of a period. */
@Controller
class ProgressController {

	/** The id of the links of the charts. */
	private static final String LINKS = "links";

	private final ChartLoader charts;

	private final Totals totals;

	private final WalkingPlans walking;

	private final Diary diary;

	private final CombinedQuery.Factory queries;

	private final Clock clock;

	ProgressController(ChartLoader charts, Totals totals, WalkingPlans walking, Diary diary,
			CombinedQuery.Factory queries, Clock clock) {
		this.charts = charts;
		this.totals = totals;
		this.walking = walking;
		this.diary = diary;
		this.queries = queries;
		this.clock = clock;
	}

	/** Shows the dates of the form at the end of the page, else the preset. */
	@GetMapping("/progress")
	@Transactional(readOnly = true)
	ModelAndView show(@SignedIn Person me, @RequestParam(defaultValue = "2-weeks") Optional<RangePreset> range,
			DateRangeForm form, BindingResult errors) {
		CombinedQuery rows = this.queries.begin();
		LocalDate since = me.today(this.clock).minusWeeks(Series.MAX_BUCKETS);
		ChartContext chartRows = this.charts.ask(me,
				(form.from() != null && form.from().isBefore(since)) ? form.from() : since, rows);
		Supplier<WalkingPlan> plan = this.walking.of(me.id(), rows);
		Supplier<Optional<LocalDate>> firstDay = this.totals.firstDay(me.id(), rows);
		LocalDate today = chartRows.lastDay().get();
		if (form.isBlank() && !errors.hasErrors()) {
			RangePreset preset = range.orElseThrow(NotFoundException::new);
			LocalDate first = firstDay.get().filter((day) -> !day.isAfter(today)).orElse(today);
			return page(me, preset.upTo(today, first), chartRows, plan.get()).addObject("range", preset);
		}
		form.check("from", "to", today, errors);
		if (errors.hasErrors()) {
			return new ModelAndView("progress/index").addObject("ranges", RangePreset.values())
				.addObject("today", today);
		}
		return page(me, form.toRange(), chartRows, plan.get());
	}

	private ModelAndView page(Person me, DateRange range, ChartContext rows, WalkingPlan plan) {
		LocalDate today = rows.lastDay().get();
		ChartTotals totals = this.charts.totals(me, range, today, false);
		PeriodComparison times = totals.times();
		DateRange weeks = WalkingChart.weeks(range);
		LocalDate from = ChartTotals.hasMilestones(times.current().step())
				&& times.current().from().isBefore(weeks.from()) ? times.current().from() : weeks.from();
		LocalDate to = times.current().to().isAfter(weeks.to()) ? times.current().to() : weeks.to();
		List<Entry> entries = this.diary.medicinesAnd(me.id(), WalkingPlan.EXERCISE, from, to);
		return new ModelAndView("progress/index").addObject("ranges", RangePreset.values())
			.addObject("today", today)
			.addObject("times", times)
			.addObject(BindingResult.MODEL_KEY_PREFIX + "dateRangeForm",
					new BeanPropertyBindingResult(DateRangeForm.of(range), "dateRangeForm"))
			.addObject("pain",
					this.charts.painChart(totals, rows,
							Entry.ofType(MedicineEntry.class, entries).stream().map(Entry::day).toList()))
			.addObject("cards",
					cards(me, times,
							WalkingChart.of(range, today,
									Entry.ofType(ExerciseEntry.class, entries)
										.stream()
										.filter((walk) -> weeks.contains(walk.day()))
										.toList(),
									plan)));
	}

	private static List<Markup> cards(Person me, PeriodComparison times, WalkingChart walking) {
		List<Markup> cards = new ArrayList<>();
		for (Measure measure : List.of(Measure.EXERCISE, Measure.WATER, Measure.RELIEF)) {
			cards.add(BarChart.of(measure, times, me).card(LINKS));
		}
		cards.add(walking.card());
		cards.add(new CalendarCard(ActivityCalendar.of(times)));
		return cards;
	}

	/** Lists periods that end today. */
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
