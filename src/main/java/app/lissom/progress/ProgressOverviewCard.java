package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.DateRange;
import app.lissom.relief.Effect;
import app.lissom.today.OverviewCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows in the overview how pain develops and what works best, in a sentence each. */
@Component
@Order(20)
class ProgressOverviewCard implements OverviewCard {

	private static final int DAYS = 14;

	private final ChartLoader charts;

	private final Effects effects;

	private final Clock clock;

	ProgressOverviewCard(ChartLoader charts, Effects effects, Clock clock) {
		this.charts = charts;
		this.effects = effects;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<LocalDate> lastDay = DiaryRowQueries.lastDay(me.id(), me.today(this.clock), rows);
		return (model) -> addTo(model, me, lastDay.get());
	}

	private void addTo(Model model, Person me, LocalDate today) {
		model.addAttribute("painTrend",
				new PainChart(this.charts.comparison(me, DateRange.ofLastDays(DAYS, today), today), List.of()));
		model.addAttribute("best", Effect.best(this.effects.of(me.id())).orElse(null));
	}

	@Override
	public String fragment() {
		return "progress/_overview :: cards";
	}

}
