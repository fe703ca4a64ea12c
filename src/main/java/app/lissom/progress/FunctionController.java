package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.FunctionEntry;
import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the answers to the weekly questions, and stops offering them. */
@Controller
@RequestMapping("/progress/function")
class FunctionController {

	private final Diary diary;

	private final DiaryQueries queries;

	private final People people;

	private final Clock clock;

	FunctionController(Diary diary, DiaryQueries queries, People people, Clock clock) {
		this.diary = diary;
		this.queries = queries;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		LocalDate today = this.queries.lastDay(me.id().value(), me.today(this.clock));
		List<Entry> entries = this.diary.between(me.id(), today.minusWeeks(FunctionChart.WEEKS - 1L), today,
				List.of(FunctionEntry.class));
		model.addAttribute("today", me.today(this.clock));
		model.addAttribute("asked", me.weeklyQuestions());
		FunctionChart.of(Entry.ofType(FunctionEntry.class, entries), today)
			.ifPresent((chart) -> model.addAttribute("chart", chart));
		return "progress/function";
	}

	@PostMapping("/decline")
	String decline(@SignedIn AccountId me) {
		this.people.declineWeeklyQuestions(me);
		return Redirect.to("/?no-questions#weekly");
	}

}
