package app.lissom.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.diary.EntryConflictException.Clash;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to choose between, and the form as it was sent, to be sent again.
 *
 * @param clashes the two texts of each entry
 * @param another whether it was changed elsewhere, rather than sent twice
 * @param action where the form goes
 * @param fields the form as it was sent
 */
record ConflictPage(List<Clash> clashes, boolean another, String action, List<Field> fields) {

	private static final Set<String> NOT_CARRIED = Set.of("_csrf", "kept");

	static ConflictPage of(EntryConflictException conflict, @Nullable Entry before, HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
			if (!NOT_CARRIED.contains(sent.getKey())) {
				for (String value : sent.getValue()) {
					fields.add(new Field(sent.getKey(), value));
				}
			}
		}
		conflict.clashes().forEach((clash) -> fields.add(new Field("kept", SeenVersion.of(clash.kept()).toString())));
		return new ConflictPage(conflict.clashes(), before != null, request.getRequestURI(), fields);
	}

	/** Whether one of them was deleted meanwhile. */
	public boolean isDeleted() {
		return this.clashes.stream().anyMatch((clash) -> clash.kept().isDeleted());
	}

	/**
	 * One value that was sent.
	 *
	 * @param name of the field
	 * @param value as it came
	 */
	record Field(String name, String value) {

	}

}
