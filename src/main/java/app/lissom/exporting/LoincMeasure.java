package app.lissom.exporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lists the measures, each with its LOINC code and name and its UCUM unit. The names are
 * those of {@link app.lissom.diary.HealthRecordItem.Measure}, and more.
 */
enum LoincMeasure {

	/** The level of pain. */
	PAIN("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "vital-signs", "1", "of 10"),

	/** How long an exercise took. */
	EXERCISE("55411-3", "Exercise duration", "activity", "min", "min"),

	/** The weekly questions: the score, which has its answers as components. */
	FUNCTION("91147-9", "Mean score [PEG]", "survey", "1", "of 10"),

	/** The average pain in the past week. */
	AVERAGE_PAIN("75893-8", "What number best describes your pain on average in the past week?", null, "1", "of 10"),

	/** How pain interfered with enjoyment of life. */
	ENJOYMENT("91145-3",
			"What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
			null, "1", "of 10"),

	/** How pain interfered with general activity. */
	ACTIVITY("91146-1",
			"What number best describes how, during the past week, pain has interfered with your general activity?",
			null, "1", "of 10"),

	/** All that was drunk on a day. */
	WATER("9108-2", "Fluid intake total 24 hour", null, "mL", "mL");

	private final Fhir.Concept code;

	private final List<Fhir.Concept> category;

	private final String unit;

	private final String unitName;

	LoincMeasure(String code, String name, @Nullable String category, String unit, String unitName) {
		this.code = Fhir.Concept.of("http://loinc.org", code, name);
		this.category = (category == null) ? List.of() : List
			.of(Fhir.Concept.of("http://terminology.hl7.org/CodeSystem/observation-category", category, null));
		this.unit = unit;
		this.unitName = unitName;
	}

	Fhir.Concept code() {
		return this.code;
	}

	/** Empty when FHIR has none for it. */
	List<Fhir.Concept> category() {
		return this.category;
	}

	Fhir.Quantity quantity(Number value) {
		return new Fhir.Quantity(value, this.unitName, "http://unitsofmeasure.org", this.unit);
	}

}
