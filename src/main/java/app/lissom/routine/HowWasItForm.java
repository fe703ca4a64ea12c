package app.lissom.routine;

import java.util.HashMap;
import java.util.Map;

import app.lissom.diary.Ease;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * How a session was. Nothing has to be answered.
 *
 * @param ease how each exercise felt, by its position
 * @param after how strong the pain is now
 */
record HowWasItForm(Map<String, String> ease,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after) {

	HowWasItForm(@Nullable Map<String, String> ease, @Nullable Integer after) {
		this.ease = (ease != null) ? ease : Map.of();
		this.after = after;
	}

	/**
	 * Only what was answered.
	 * @throws IllegalArgumentException when that is no answer of the form
	 */
	Map<Integer, Ease> eases() {
		Map<Integer, Ease> eases = new HashMap<>();
		this.ease.forEach((position, felt) -> eases.put(Integer.valueOf(position), Ease.valueOf(felt)));
		return eases;
	}

}
