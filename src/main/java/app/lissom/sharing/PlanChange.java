package app.lissom.sharing;

import java.time.LocalDate;

import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Describes a change in the exercise plan that the person accepted.
 *
 * @param exercise its name, or null when it was about all of them
 * @param slug its word in the guide; null for a custom exercise, and in earlier versions
 */
record PlanChange(LocalDate day, @JsonProperty("what") String rule, @Nullable String exercise, @Nullable String slug) {

	/** Names the exercise in the language of a guide; null for all of them. */
	@Nullable String exercise(Guide guide) {
		return (this.slug != null) ? guide.exercise(this.slug).map(Exercise::name).orElse(this.exercise)
				: this.exercise;
	}

}
