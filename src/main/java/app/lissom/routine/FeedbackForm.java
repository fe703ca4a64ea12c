package app.lissom.routine;

import java.util.HashMap;
import java.util.Map;

import app.lissom.diary.ExerciseFeedback;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * How a session was. Nothing has to be answered.
 *
 * @param ease how each exercise felt, by its position
 * @param after how strong the pain is now
 */
record FeedbackForm(Map<String, String> ease,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after) {

	FeedbackForm(@Nullable Map<String, String> ease, @Nullable Integer after) {
		this.ease = (ease != null) ? ease : Map.of();
		this.after = after;
	}

	/**
	 * Only what was answered.
	 * @throws IllegalArgumentException when that is no answer of the form
	 */
	Map<Integer, ExerciseFeedback> eases() {
		Map<Integer, ExerciseFeedback> eases = new HashMap<>();
		this.ease.forEach((position, felt) -> eases.put(Integer.valueOf(position), ExerciseFeedback.valueOf(felt)));
		return eases;
	}

}
