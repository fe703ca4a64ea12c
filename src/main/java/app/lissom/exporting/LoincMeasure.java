package app.lissom.exporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lists what is measured: its code and name in LOINC, and its unit in UCUM. The names are
 * those of {@link app.lissom.diary.HealthFact.Measure}, and more.
 */
enum LoincMeasure {

	/** The level of pain. */
	PAIN("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "vital-signs", "1", "of 10"),

	/** How long an exercise took. */
	EXERCISE("55411-3", "Exercise duration", "activity", "min", "min"),

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

	Fhir.Quantity quantity(int value) {
		return new Fhir.Quantity(value, this.unitName, "http://unitsofmeasure.org", this.unit);
	}

}
