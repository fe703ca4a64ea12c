package app.lissom.day;

import java.time.Clock;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.diary.RecentEntries;
import app.lissom.diary.ReturnPage;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows pain, water and the newest entries on the start page. */
@Component
@Order(30)
class DiaryTodayCard implements TodayCard {

	/** How many lines are not folded. */
	private static final int NEWEST = 5;

	private final RecentEntries entries;

	private final DayForms forms;

	private final Clock clock;

	DiaryTodayCard(RecentEntries entries, DayForms forms, Clock clock) {
		this.entries = entries;
		this.forms = forms;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Day day = Day.today(me, this.clock.instant());
		ReturnPage back = new ReturnPage(day, ReturnPage.TODAY, false);
		Consumer<Model> forms = this.forms.prepare(day, back, NEWEST, rows,
				() -> new DayLog(day.date(), this.entries.ofToday(me)));
		return (model) -> {
			model.addAttribute("day", day);
			model.addAttribute("back", back);
			forms.accept(model);
		};
	}

	@Override
	public String fragment() {
		return "day/_cards :: cards";
	}

	@Override
	public String aside() {
		return "day/_today :: entries";
	}

}
