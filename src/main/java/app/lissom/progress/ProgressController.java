package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryKind;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.DateRange;
import app.lissom.page.AddressWord;
import app.lissom.page.Dates;
import app.lissom.page.Markup;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;
import app.lissom.walking.WalkingPlan;
import app.lissom.walking.WalkingPlans;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

	private final Dates dates;

	private final Clock clock;

	ProgressController(ChartLoader charts, Totals totals, WalkingPlans walking, Diary diary,
			CombinedQuery.Factory queries, Dates dates, Clock clock) {
		this.charts = charts;
		this.totals = totals;
		this.walking = walking;
		this.diary = diary;
		this.queries = queries;
		this.dates = dates;
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
			return page(me, preset.upTo(today, first), preset, chartRows, plan.get());
		}
		form.check("from", "to", today, errors);
		if (errors.hasErrors()) {
			return new ModelAndView("progress/index").addObject("ranges", RangePreset.links(null))
				.addObject("today", today);
		}
		return page(me, form.toRange(), null, chartRows, plan.get());
	}

	private ModelAndView page(Person me, DateRange range, @Nullable RangePreset preset, ChartContext rows,
			WalkingPlan plan) {
		LocalDate today = rows.lastDay().get();
		ChartTotals totals = this.charts.totals(me, range, today, false);
		PeriodComparison times = totals.times();
		Series series = times.current();
		DateRange weeks = WalkingChart.weeks(range);
		LocalDate from = ChartTotals.hasMilestones(series.step()) && series.from().isBefore(weeks.from())
				? series.from() : weeks.from();
		LocalDate to = series.to().isAfter(weeks.to()) ? series.to() : weeks.to();
		List<Diary.Fact> found = this.diary.medicinesAnd(me.id(), WalkingPlan.EXERCISE, from, to);
		PainChart pain = this.charts.painChart(totals, rows,
				found.stream().filter((one) -> one.kind() == EntryKind.MEDICINE).map(Diary.Fact::day).toList());
		return new ModelAndView("progress/index").addObject("ranges", RangePreset.links(preset))
			.addObject("today", today)
			.addObject("from", range.from())
			.addObject("to", range.to())
			.addObject("firstDay", series.from())
			.addObject("first", this.dates.date(series.from()))
			.addObject("lastDay", series.to())
			.addObject("last", this.dates.date(series.to()))
			.addObject("logged", series.sum(Total::days) > 0)
			.addObject("painful", !pain.isEmpty())
			.addObject("trend", pain.sentence())
			.addObject("coverage", new Coverage(series, me.today(this.clock)))
			.addObject("links", series.links(LINKS))
			.addObject("figure", pain.figure("pain", LINKS))
			.addObject("table", pain.table(true))
			.addObject("cards", cards(me, times, WalkingChart.of(range, today, found, plan)));
	}

	private static Markup cards(Person me, PeriodComparison times, WalkingChart walking) {
		return (page) -> {
			for (Measure measure : List.of(Measure.EXERCISE, Measure.WATER, Measure.RELIEF)) {
				BarChart.of(measure, times, me).card(LINKS).writeTo(page);
			}
			walking.card().writeTo(page);
			new CalendarCard(ActivityCalendar.of(times)).writeTo(page);
		};
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

		/** Writes a link for each. */
		static Markup links(@Nullable RangePreset chosen) {
			return (page) -> {
				for (RangePreset one : values()) {
					page.html("<a class=\"ranges-link\" href=\"").address("/progress?range=").text(one.word);
					if (one == chosen) {
						page.html("\" aria-current=\"page");
					}
					page.html("\">").words("progress.range." + one).html("</a>");
				}
			};
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
