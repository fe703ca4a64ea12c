package app.lissom.diary;

import java.time.Clock;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.guide.Guide;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the parts of a page about one day show and send: its log, and fresh forms for what
 * takes one tap. The parts themselves are in {@code templates/diary/_cards.html}.
 */
@Component
public class DayForms {

	private final Diary diary;

	private final CustomExercises own;

	private final Guide guide;

	private final Clock clock;

	DayForms(Diary diary, CustomExercises own, Guide guide, Clock clock) {
		this.diary = diary;
		this.own = own;
		this.guide = guide;
		this.clock = clock;
	}

	/**
	 * Adds to the start page what belongs to the person's own today.
	 * @return what was logged today, with what was deleted and can come back
	 */
	public List<Entry> addToday(Person me, Model model) {
		Day day = Day.today(me, this.clock.instant());
		model.addAttribute("day", day);
		model.addAttribute("back", new ReturnPage(day, ReturnPage.TODAY));
		List<Entry> entries = this.diary.between(me.id(), day.date(), day.date());
		add(day, new DayLog(day.date(), entries), model);
		return entries;
	}

	void add(Day day, DayLog log, Model model) {
		model.addAttribute("log", log);
		model.addAttribute("exercises", new Exercises(this.guide, this.own.of(day.me())));
		model.addAttribute("glass", OwnedId.draw(this.clock));
		model.addAttribute("check", OwnedId.draw(this.clock));
		model.addAttribute("form", new PainForm(OwnedId.draw(this.clock), null, null, null, null, null, null, null));
	}

}
