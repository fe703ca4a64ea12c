package app.lissom.today;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.diary.DayForms;
import app.lissom.diary.Entry;
import app.lissom.guide.Guide;
import app.lissom.relief.ReliefTodayCard;
import app.lissom.reminders.RemindersTodayCard;
import app.lissom.routine.RoutineTodayCard;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that everybody starts on; whoever is signed in starts on today. Each room that
 * has something to show there adds it to the model, and gives a fragment that draws it.
 */
@Controller
class HomeController {

	private final Guide guide;

	private final DayForms diary;

	private final RemindersTodayCard due;

	private final RoutineTodayCard routine;

	private final ReliefTodayCard relief;

	HomeController(Guide guide, DayForms diary, RemindersTodayCard due, RoutineTodayCard routine,
			ReliefTodayCard relief) {
		this.guide = guide;
		this.diary = diary;
		this.due = due;
		this.routine = routine;
		this.relief = relief;
	}

	@GetMapping("/")
	String index(@SignedIn @Nullable Person me, Model model) {
		if (me == null) {
			model.addAttribute("tips", this.guide.tips());
			return "today/home";
		}
		List<Entry> today = this.diary.addToday(me, model);
		this.due.addToday(me, today, model);
		model.addAttribute("routine", this.routine.of(me));
		this.relief.addToday(me, model);
		return "today/index";
	}

}
