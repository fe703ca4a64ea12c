package app.lissom.exporting;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Of HL7 FHIR R4, the types and their elements that the export needs. What is null or
 * empty is not written. See https://hl7.org/fhir/R4/.
 */
final class Fhir {

	private Fhir() {
	}

	/** One thing in a Bundle. */
	record Item(String fullUrl, Resource resource) {

	}

	/** What a Bundle holds. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "resourceType")
	sealed interface Resource {

	}

	/** Who it is about. */
	record Patient(List<Text> name) implements Resource {

	}

	/** Something that was measured. */
	record Observation(String status, List<Concept> category, Concept code, Reference subject, String effectiveDateTime,
			List<Reference> performer, @Nullable Quantity valueQuantity, @Nullable Concept dataAbsentReason,
			List<Text> note, @Nullable Concept bodySite) implements Resource {

	}

	/** Something that was done to somebody. */
	record Procedure(String status, Concept code, Reference subject, @Nullable String performedDateTime,
			@Nullable Period performedPeriod, Reference asserter, List<Text> note) implements Resource {

	}

	/** Leads to a resource. */
	record Reference(String reference) {

	}

	/** An idea, as a code or in words. */
	record Concept(List<Coding> coding, @Nullable String text) {

		static Concept of(String system, String code, @Nullable String display) {
			return new Concept(List.of(new Coding(system, code, display)), null);
		}

		static Concept of(String text) {
			return new Concept(List.of(), text);
		}

	}

	/** A code of a system of codes. */
	record Coding(String system, String code, @Nullable String display) {

	}

	/** A name or a note. */
	record Text(String text) {

	}

	/** How much, in a unit of UCUM. */
	record Quantity(int value, String unit, String system, String code) {

	}

	/** From when to when. */
	record Period(String start, String end) {

	}

}
