package app.lissom.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.diary.Day;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.RecentEntries;
import app.lissom.diary.ReturnPage;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.DateTimeText;
import app.lissom.page.Redirect;
import app.lissom.today.PageCards;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a day next to its week. */
@Controller
class DayController {

	private final Diary diary;

	private final DiaryQueries days;

	private final DayForms forms;

	private final CombinedQuery.Factory queries;

	private final PageCards pages;

	private final RecentEntries recent;

	private final UnansweredSymptomsAlert symptoms;

	DayController(Diary diary, DiaryQueries days, DayForms forms, CombinedQuery.Factory queries, PageCards pages,
			RecentEntries recent, UnansweredSymptomsAlert symptoms) {
		this.diary = diary;
		this.recent = recent;
		this.symptoms = symptoms;
		this.days = days;
		this.forms = forms;
		this.queries = queries;
		this.pages = pages;
	}

	/**
	 * Shows today, or redirects to the day that the form at the end of the page names.
	 */
	@GetMapping("/diary")
	@Transactional(readOnly = true)
	ModelAndView index(@RequestAttribute("day") Day today, @RequestAttribute ReturnPage back,
			@RequestParam(required = false) @Nullable String on, Model model) {
		if (on == null || on.isBlank()) {
			return show(today, back, model);
		}
		return typed(on).flatMap((date) -> today.find(date, () -> this.days.lastDay(today.me().value(), today.date())))
			.map((day) -> new ModelAndView(Redirect.to("/diary/{day}", day.date())))
			.orElseGet(() -> {
				model.addAttribute("noSuchDay", true);
				model.addAttribute("onText", on);
				model.addAttribute("onWrong",
						typed(on).map((date) -> date.isAfter(today.date()) ? "ahead" : "wrong").orElse("unread"));
				model.addAttribute("hasErrors", true);
				ModelAndView page = show(today, back, model);
				page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
				return page;
			});
	}

	private static Optional<LocalDate> typed(String on) {
		return DateTimeText.read(on).flatMap(DateTimeText::day);
	}

	@GetMapping("/diary/{day}")
	@Transactional(readOnly = true)
	ModelAndView show(@RequestAttribute("day") Day named, @RequestAttribute ReturnPage back, Model model) {
		List<Entry> entries = entries(named);
		Day day = entries.stream().map(Entry::day).reduce(named, Day::upTo, (one, other) -> other);
		model.addAttribute("day", day);
		List<DayLog> week = DayLog.ofDays(day.week(), entries);
		model.addAttribute("week", new WeekDays(day, week));
		DayLog log = week.stream().filter((one) -> one.date().equals(day.date())).findFirst().orElseThrow();
		this.forms.prepare(day, back, Integer.MAX_VALUE, this.queries.begin(), () -> log).accept(model);
		if (day.isToday()) {
			this.pages.addAlerts(model, day.person());
		}
		else if (day.isYesterday()) {
			model.addAttribute("alerts", this.symptoms.showOfYesterday(day, entries, model).stream().toList());
		}
		boolean longAgo = day.isLongAgo() && log.entries().isEmpty();
		model.addAttribute("lately", longAgo ? day.lately() : null);
		model.addAttribute("plain", isPlain(model));
		return new ModelAndView("day/day");
	}

	/** Returns whether it shows what every day does, and nothing else. */
	private static boolean isPlain(Model model) {
		return Boolean.TRUE.equals(model.getAttribute("plain")) && model.getAttribute("lately") == null
				&& model.getAttribute("noSuchDay") == null
				&& !(model.getAttribute("alerts") instanceof List<?> alerts && !alerts.isEmpty());
	}

	/** On the page of today the alerts read them, too. */
	private List<Entry> entries(Day day) {
		LocalDate from = day.week().from();
		return day.isToday() ? this.recent.since(day.person(), from)
				: this.diary.betweenIncludingDeleted(day.me(), from, day.date().plusDays(Day.AROUND));
	}

}
