package app.lissom.diary;

import java.time.Clock;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives every page of the diary its {@link Day}: the one in the address, or today. A day
 * that is none, or is still to come, is an address that means nothing.
 */
@ControllerAdvice(basePackageClasses = Diary.class)
class DayAdvice {

	/** Fields that a form may send more than once. */
	private static final Set<String> MANY = Set.of("exercises", "places", "_places", "kept");

	private final Clock clock;

	DayAdvice(Clock clock) {
		this.clock = clock;
	}

	@ModelAttribute("day")
	Day day(@SignedIn Person me, @PathVariable(required = false) @Nullable String day) {
		if (day == null) {
			return Day.today(me, this.clock.instant());
		}
		return Day.named(day, me, this.clock.instant()).orElseThrow(NotFoundException::new);
	}

	/** Where a form stood, and one comes back to. */
	@ModelAttribute("back")
	ReturnPage back(@ModelAttribute(name = "day", binding = false) Day day,
			@RequestParam(defaultValue = "") String from) {
		return new ReturnPage(day, from);
	}

	/** A form asks each thing once; who answers twice did not use it. */
	@ModelAttribute
	void refuseDoubledFields(HttpServletRequest request) {
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1 && !MANY.contains(name)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
	}

}
