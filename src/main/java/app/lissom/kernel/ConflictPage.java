package app.lissom.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import app.lissom.kernel.SaveResult.Conflict;
import app.lissom.kernel.SaveResult.Difference;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks which of two versions is right: the saved one or the one that was sent. The form
 * is sent again with the answer.
 *
 * @param section the part of the product that the navigation marks
 * @param fragment the template's fragment that shows a version, which it takes
 * @param back where to go when all stays as it is
 * @param ids fresh ids by the names of their fields, to save both; empty for a record
 * that exists only once
 */
public record ConflictPage(String section, String fragment, String back,
		Map<String, ?> ids) implements Function<Conflict<?>, ModelAndView> {

	/** The field that carries seen versions. */
	private static final String SEEN = "seen";

	/** Asks about a record that exists only once. */
	public ConflictPage(String section, String fragment, String back) {
		this(section, fragment, back, Map.of());
	}

	@Override
	public ModelAndView apply(Conflict<?> conflict) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Stream<Field> seen = conflict.differences()
			.stream()
			.map((difference) -> new Field(SEEN, difference.version().toString()));
		Stream<Field> fresh = this.ids.entrySet()
			.stream()
			.map((id) -> new Field(id.getKey(), id.getValue().toString()));
		return new ModelAndView("page/conflict", HttpStatus.CONFLICT).addObject("conflict", this)
			.addObject("repeated", conflict.repeated())
			.addObject("deleted", conflict.differences().stream().anyMatch(Difference::deleted))
			.addObject("differences", conflict.differences())
			.addObject("action", request.getRequestURI())
			.addObject("changed", Stream.concat(sent(request, Set.of()), seen).toList())
			.addObject("another", Stream.concat(sent(request, this.ids.keySet()), fresh).toList());
	}

	private static Stream<Field> sent(HttpServletRequest request, Set<String> without) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !field.getKey().startsWith("_csrf") && !field.getKey().equals(SEEN)
					&& !without.contains(field.getKey()))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new Field(field.getKey(), value)));
	}

	/** A value of the form, by the name of its field. */
	record Field(String name, String value) {

	}

}
