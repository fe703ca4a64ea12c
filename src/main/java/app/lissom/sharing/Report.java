package app.lissom.sharing;

import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.Feeling;
import app.lissom.kernel.DateRange;
import app.lissom.progress.PainChart;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Holds the data of a one-page report, without texts, so that it can be stored as JSON
 * and shown later. The names in JSON never change.
 *
 * @param feelings what the pain felt like, the most frequent first
 * @param effects of the treatments that were used
 */
record Report(String name, @JsonProperty("span") DateRange dates, @JsonProperty("made") LocalDate createdOn,
		@JsonProperty("noted") int loggedDays, PainSummary pain, PainChart chart,
		@JsonProperty("spots") List<PainArea> painAreas, List<FeelingCount> feelings,
		@JsonProperty("care") SelfCareSummary selfCare, @JsonProperty("helped") List<TreatmentEffect> effects,
		SafetySummary safety, @JsonProperty("changes") List<PlanChange> planChanges, List<String> questions) {

	record FeelingCount(Feeling feeling, int times) {

	}

	/**
	 * Describes a change in the exercise plan that the person accepted.
	 *
	 * @param exercise its name, or null when it was about all of them
	 */
	record PlanChange(LocalDate day, @JsonProperty("what") String rule, @Nullable String exercise) {

	}

}
