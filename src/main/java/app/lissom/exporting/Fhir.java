package app.lissom.exporting;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Declares the types of HL7 FHIR R4, with the elements that the export needs. Null or
 * empty elements are not written. See https://hl7.org/fhir/R4/.
 */
final class Fhir {

	private Fhir() {
	}

	record Item(String fullUrl, Resource resource) {

	}

	/** An entry's content. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "resourceType")
	sealed interface Resource {

	}

	record Patient(List<Text> name) implements Resource {

	}

	record Observation(String status, List<Concept> category, Concept code, Reference subject, String effectiveDateTime,
			List<Reference> performer, @Nullable Quantity valueQuantity, @Nullable Concept dataAbsentReason,
			List<Text> note, @Nullable Concept bodySite, List<Component> component) implements Resource {

	}

	/** An answer of a questionnaire. */
	record Component(Concept code, Quantity valueQuantity) {

	}

	record Procedure(String status, Concept code, Reference subject, @Nullable String performedDateTime,
			@Nullable Period performedPeriod, Reference asserter, List<Text> note) implements Resource {

	}

	record MedicationStatement(String status, Concept medicationCodeableConcept, Reference subject,
			String effectiveDateTime, Reference informationSource, List<Text> note,
			List<Text> dosage) implements Resource {

	}

	record Reference(String reference) {

	}

	/** A CodeableConcept: codes or words. */
	record Concept(List<Coding> coding, @Nullable String text) {

		static Concept of(String system, String code, @Nullable String display) {
			return new Concept(List.of(new Coding(system, code, display)), null);
		}

		static Concept of(String text) {
			return new Concept(List.of(), text);
		}

	}

	/** A code of a code system. */
	record Coding(String system, String code, @Nullable String display) {

	}

	/** A HumanName, an Annotation or a Dosage. */
	record Text(String text) {

	}

	/** An amount in a unit of UCUM. */
	record Quantity(Number value, String unit, String system, String code) {

	}

	record Period(String start, String end) {

	}

}
