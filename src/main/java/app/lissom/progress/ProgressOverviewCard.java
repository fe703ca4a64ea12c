package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.OverviewCard;
import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.DateRange;
import app.lissom.relief.Effect;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows on the overview how pain goes and what works best, a sentence each. */
@Component
@Order(20)
class ProgressOverviewCard implements OverviewCard {

	private static final int DAYS = 14;

	private final ChartLoader charts;

	private final DiaryQueries diary;

	private final Effects effects;

	private final Clock clock;

	ProgressOverviewCard(ChartLoader charts, DiaryQueries diary, Effects effects, Clock clock) {
		this.charts = charts;
		this.diary = diary;
		this.effects = effects;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		LocalDate today = this.diary.lastDay(me.id(), me.today(this.clock));
		model.addAttribute("painTrend",
				new PainChart(this.charts.comparison(me, DateRange.ofLastDays(DAYS, today)), List.of()));
		model.addAttribute("best", Effect.best(this.effects.of(me.id())).orElse(null));
	}

	@Override
	public String fragment() {
		return "progress/_overview :: cards";
	}

}
