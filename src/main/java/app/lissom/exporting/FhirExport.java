package app.lissom.exporting;

import java.io.OutputStream;
import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.exercises.Exercises;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what a health record can take in: a Bundle of HL7 FHIR R4, resource by resource.
 * What becomes what is in docs/export-format.md.
 */
@Component
class FhirExport {

	private final Diary diary;

	private final FhirTexts words;

	private final JsonMapper json;

	private final Clock clock;

	FhirExport(Diary diary, MessageSource messages, JsonMapper json, Clock clock) {
		this.diary = diary;
		this.words = new FhirTexts(messages);
		this.json = json.rebuild()
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY))
			.build();
		this.clock = clock;
	}

	void write(Person me, Exercises exercises, OutputStream out) {
		FhirMapper facts = new FhirMapper(me, exercises, this.words);
		try (JsonGenerator generator = this.json.createGenerator(out)) {
			generator.writeStartObject();
			generator.writeStringProperty("resourceType", "Bundle");
			generator.writeStringProperty("type", "collection");
			generator.writeStringProperty("timestamp", facts.dateTime(this.clock.instant()));
			generator.writeArrayPropertyStart("entry");
			generator.writePOJO(facts.patient());
			FhirBundler days = new FhirBundler(facts, generator::writePOJO);
			this.diary.forEach(me.id(), Entry.class, days::add);
			days.end();
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

}
