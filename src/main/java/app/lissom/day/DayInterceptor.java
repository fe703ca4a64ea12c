package app.lissom.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.account.SignedInPersonReader;
import app.lissom.diary.Day;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReturnPage;
import app.lissom.exercises.CustomExercises;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds the {@link Day} of the URL, or today, and the page that a form came from as
 * attributes to the request for every page of the diary. What is no day is answered with
 * 404, a day that the diary cannot have with today. For a {@code @ModelAttribute} Spring
 * would read the annotations of its method again for every request.
 */
@ControllerAdvice(basePackageClasses = { DayInterceptor.class, Diary.class, CustomExercises.class })
class DayInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final HandlerTypePredicate PAGES = HandlerTypePredicate.forBasePackageClass(DayInterceptor.class,
			Diary.class, CustomExercises.class);

	/** Fields that a form may send more than once. */
	private static final Set<String> MULTIPLE = Set.of("exercises", "places", "_places", "qualities", "_qualities",
			"seen");

	private final SignedInPersonReader person;

	private final DiaryQueries diary;

	private final Clock clock;

	DayInterceptor(SignedInPersonReader person, DiaryQueries diary, Clock clock) {
		this.person = person;
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/**
	 * A new entry without a time of its own is one of now: the form of a page that was
	 * rendered as today's is for today, also if the page was open when the day ended.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || !PAGES.test(method.getBeanType())) {
			return true;
		}
		rejectRepeatedFields(request);
		Person me = this.person.find().orElseThrow();
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String named = (String) path.get("day");
		String from = Objects.toString(request.getParameter("from"), "");
		String time = Objects.toString(request.getParameter("time"), "");
		Day today = Day.today(me, this.clock.instant());
		boolean now = path.get("entry") == null && ReturnPage.isDrawnAsToday(from) && time.isBlank();
		Day day = (named == null || now) ? today
				: Day.parse(named)
					.map((date) -> day(me, today, date, HttpMethod.valueOf(request.getMethod())))
					.orElseThrow(NotFoundException::new);
		request.setAttribute("day", day);
		request.setAttribute("back", new ReturnPage(day, from, named != null && !named.equals(day.date().toString())));
		return true;
	}

	private Day day(Person me, Day today, LocalDate date, HttpMethod method) {
		return today.find(date, () -> this.diary.lastDay(me.id().value(), today.date()))
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
