package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Offers the weekly questions on the start page, at most once a week, to people who have
 * logged something in the days before.
 */
@Component
@Order(60)
class FunctionTodayCard implements TodayCard {

	private final Clock clock;

	FunctionTodayCard(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		LocalDate today = me.today(this.clock);
		Supplier<Boolean> due = DiaryRowQueries.isFunctionDue(me.id(), today.minusDays(6), today, rows);
		return (model) -> model.addAttribute("functionDue", me.weeklyQuestions() && due.get());
	}

	@Override
	public boolean isShown(Model model) {
		return Boolean.TRUE.equals(model.getAttribute("functionDue"));
	}

	@Override
	public String fragment() {
		return "progress/_today :: card";
	}

}
