package app.lissom.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.kernel.DateRange;
import app.lissom.page.Redirect;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a day beside its week. */
@Controller
class DayController {

	private final Diary diary;

	private final DayForms forms;

	DayController(Diary diary, DayForms forms) {
		this.diary = diary;
		this.forms = forms;
	}

	/**
	 * Shows today, or redirects to the day that the form at the end of the page names.
	 */
	@GetMapping("/diary")
	ModelAndView index(@ModelAttribute(name = "day", binding = false) Day today,
			@RequestParam(required = false) @Nullable String on, Model model) {
		if (on == null || on.isBlank()) {
			return show(today, model);
		}
		return Day.named(on.strip(), today.person(), today.now())
			.map((day) -> new ModelAndView(Redirect.to("/diary/{day}", day.date())))
			.orElseGet(() -> {
				model.addAttribute("noSuchDay", true);
				model.addAttribute("on", typed(on));
				model.addAttribute("hasErrors", true);
				ModelAndView page = show(today, model);
				page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
				return page;
			});
	}

	/** A date field can show nothing but a date. */
	private static @Nullable LocalDate typed(String on) {
		try {
			return LocalDate.parse(on.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	@GetMapping("/diary/{day}")
	ModelAndView show(@ModelAttribute(name = "day", binding = false) Day day, Model model) {
		List<DayLog> week = week(day);
		model.addAttribute("week", week);
		DayLog log = week.stream().filter((one) -> one.date().equals(day.date())).findFirst().orElseThrow();
		this.forms.add(day, log, model);
		return new ModelAndView("diary/day");
	}

	private List<DayLog> week(Day day) {
		DateRange week = day.week();
		Map<LocalDate, List<Entry>> byDay = this.diary.between(day.me(), week.from(), week.to())
			.stream()
			.collect(Collectors.groupingBy(Entry::day));
		return week.from()
			.datesUntil(week.to().plusDays(1))
			.map((date) -> new DayLog(date, byDay.getOrDefault(date, List.of())))
			.toList();
	}

}
