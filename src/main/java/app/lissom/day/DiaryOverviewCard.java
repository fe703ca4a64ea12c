package app.lissom.day;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.diary.Diary;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.OverviewCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the last seven days in the overview. */
@Component
@Order(10)
class DiaryOverviewCard implements OverviewCard {

	private final Diary diary;

	private final Clock clock;

	DiaryOverviewCard(Diary diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		return (model) -> {
			Day day = Day.today(me, this.clock.instant());
			model.addAttribute("day", day);
			model.addAttribute("week", new WeekDays(day, DayLog.ofDays(day.week(),
					this.diary.betweenIncludingDeleted(me.id(), day.week().from(), day.date()))));
		};
	}

	@Override
	public String fragment() {
		return "day/_week :: card";
	}

}
