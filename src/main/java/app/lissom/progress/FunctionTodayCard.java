package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.diary.DiaryQueries;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Offers the weekly questions on the start page, at most once a week, to whoever has
 * logged something in the days before.
 */
@Component
@Order(60)
class FunctionTodayCard implements TodayCard {

	private final DiaryQueries diary;

	private final Clock clock;

	FunctionTodayCard(DiaryQueries diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		LocalDate today = me.today(this.clock);
		model.addAttribute("functionDue",
				me.weeklyQuestions() && this.diary.isFunctionDue(me.id(), today.minusDays(6), today));
	}

	@Override
	public String fragment() {
		return "progress/_today :: card";
	}

}
