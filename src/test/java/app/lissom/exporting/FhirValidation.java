package app.lissom.exporting;

import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validates FHIR R4 with HAPI's validator, offline: LOINC codes are not looked up, UCUM
 * units are.
 */
final class FhirValidation {

	private final FhirValidator validator;

	FhirValidation() {
		FhirContext r4 = FhirContext.forR4();
		this.validator = r4.newValidator()
			.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
					new DefaultProfileValidationSupport(r4), new CommonCodeSystemsTerminologyService(r4),
					new InMemoryTerminologyServerValidationSupport(r4))));
	}

	/**
	 * What is wrong with it, but for what cannot be known here and for the advice to tell
	 * everything once more in HTML.
	 */
	List<String> complaints(String json) {
		return this.validator.validateWithResult(json)
			.getMessages()
			.stream()
			.filter((message) -> !message.getMessage()
				.contains("CodeSystem is unknown and can't be validated: http://loinc.org")
					&& !message.getMessage().contains("Constraint failed: dom-6"))
			.map(SingleValidationMessage::toString)
			.toList();
	}

}
