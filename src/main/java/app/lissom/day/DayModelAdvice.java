package app.lissom.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReturnPage;
import app.lissom.exercises.CustomExercises;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Adds the {@link Day} of the URL, or today, to the model of every page of the diary.
 * What is no day is answered with 404, a day that the diary cannot have with today.
 */
@ControllerAdvice(basePackageClasses = { DayModelAdvice.class, Diary.class, CustomExercises.class })
class DayModelAdvice {

	/** Fields that a form may send more than once. */
	private static final Set<String> MULTIPLE = Set.of("exercises", "places", "_places", "qualities", "_qualities",
			"seen");

	private final DiaryQueries diary;

	private final Clock clock;

	DayModelAdvice(DiaryQueries diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	/**
	 * Adds today, or the day of the address, and the page that the form came from. A new
	 * entry without a time of its own is one of now: the form of a page that was rendered
	 * as today's is for today, also if the page was open when the day ended.
	 */
	@ModelAttribute
	void addDay(@SignedIn Person me, @PathVariable(name = "day", required = false) @Nullable String named,
			@PathVariable(required = false) @Nullable String entry, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String time, HttpServletRequest request, Model model) {
		rejectRepeatedFields(request);
		Day today = Day.today(me, this.clock.instant());
		boolean now = entry == null && ReturnPage.isDrawnAsToday(from) && time.isBlank();
		HttpMethod method = HttpMethod.valueOf(request.getMethod());
		Day day = (named == null || now) ? today
				: Day.parse(named).map((date) -> day(me, today, date, method)).orElseThrow(NotFoundException::new);
		model.addAttribute("day", day);
		model.addAttribute("back", new ReturnPage(day, from, named != null && !named.equals(day.date().toString())));
	}

	private Day day(Person me, Day today, LocalDate date, HttpMethod method) {
		return today.find(date, () -> this.diary.lastDay(me.id(), today.date()))
			.orElseThrow(() -> (method == HttpMethod.GET) ? new NoSuchDayException(date) : new NotFoundException());
	}

	/** Shows today's page, which says why there is no such day. */
	@ExceptionHandler
	String showToday(NoSuchDayException none) {
		return Redirect.to("/diary?on={day}", none.date());
	}

	/** Refuses requests that no form sends. */
	private static void rejectRepeatedFields(HttpServletRequest request) {
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1 && !MULTIPLE.contains(name)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
	}

}
