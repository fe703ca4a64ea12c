package app.lissom.diary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SaveResult.Difference;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Asks which of two versions to keep, with the form as it was sent, to be sent again.
 *
 * @param differences the two versions of each entry
 * @param edited whether an entry was edited, rather than a form for a new one sent twice
 * @param action where the form goes
 * @param fields the fields of the form
 */
record ConflictPage(List<Difference<Entry>> differences, boolean edited, String action, List<Field> fields) {

	private static final String SEEN = "seen";

	private static final Set<String> NOT_SENT_AGAIN = Set.of("_csrf", SEEN);

	static ConflictPage of(SaveResult.Conflict<Entry> conflict, @Nullable Entry before, HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_SENT_AGAIN.contains(name)) {
				Arrays.stream(values).forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		conflict.differences()
			.forEach((difference) -> fields.add(new Field(SEEN, difference.saved().seen().toString())));
		return new ConflictPage(conflict.differences(), before != null, request.getRequestURI(), fields);
	}

	/** Whether one of them was deleted meanwhile. */
	public boolean isDeleted() {
		return this.differences.stream().anyMatch((difference) -> difference.saved().isDeleted());
	}

	/**
	 * A value of the form.
	 *
	 * @param name the name of the field
	 * @param value the value as it was sent
	 */
	record Field(String name, String value) {

	}

}
