package app.lissom.routine;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import app.lissom.diary.ExerciseFeedback;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * How a session was. No answer is required.
 *
 * @param ease the name of an {@link ExerciseFeedback}, by the position of the exercise
 */
record FeedbackForm(Map<String, String> ease,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after) {

	FeedbackForm {
		ease = Objects.requireNonNullElse(ease, Map.of());
	}

	/**
	 * The answers.
	 * @throws IllegalArgumentException when one is none of those that the form offers
	 */
	Map<Integer, ExerciseFeedback> feedback() {
		return this.ease.entrySet()
			.stream()
			.collect(Collectors.toMap((answer) -> Integer.valueOf(answer.getKey()),
					(answer) -> ExerciseFeedback.valueOf(answer.getValue())));
	}

}
