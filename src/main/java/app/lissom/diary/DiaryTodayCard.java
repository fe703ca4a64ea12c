package app.lissom.diary;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows pain, water and the newest entries on the start page. */
@Component
@Order(30)
class DiaryTodayCard implements TodayCard {

	private final TodaysEntries entries;

	private final DayForms forms;

	private final Clock clock;

	DiaryTodayCard(TodaysEntries entries, DayForms forms, Clock clock) {
		this.entries = entries;
		this.forms = forms;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		Day day = Day.today(me, this.clock.instant());
		model.addAttribute("day", day);
		model.addAttribute("back", new ReturnPage(day, ReturnPage.TODAY, false));
		this.forms.add(day, new DayLog(day.date(), this.entries.of(me)), model);
	}

	@Override
	public String fragment() {
		return "diary/_today :: card";
	}

	@Override
	public String aside() {
		return "diary/_today :: entries";
	}

}
