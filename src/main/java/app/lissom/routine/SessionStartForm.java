package app.lissom.routine;

import java.util.UUID;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * How a session begins.
 *
 * @param id the id that was drawn with the form
 * @param before how strong the pain is, if the person says so
 */
record SessionStartForm(@Nullable UUID id,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before) {

}
