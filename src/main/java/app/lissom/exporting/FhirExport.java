package app.lissom.exporting;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.exercises.Exercises;
import app.lissom.diary.WaterEntry;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a Bundle of HL7 FHIR R4 for health records, resource by resource.
 * docs/export-format.md lists which entry becomes which resource.
 */
@Component
class FhirExport {

	private final Diary diary;

	private final MessageSource messages;

	private final JsonMapper json;

	private final Clock clock;

	FhirExport(Diary diary, MessageSource messages, JsonMapper json, Clock clock) {
		this.diary = diary;
		this.messages = messages;
		this.json = json.rebuild()
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY))
			.build();
		this.clock = clock;
	}

	void write(Person me, Exercises exercises, OutputStream out) {
		FhirMapper mapper = new FhirMapper(me, exercises, this.messages);
		try (JsonGenerator generator = this.json.createGenerator(out)) {
			generator.writeStartObject();
			generator.writeStringProperty("resourceType", "Bundle");
			generator.writeStringProperty("type", "collection");
			generator.writeStringProperty("timestamp", mapper.dateTime(this.clock.instant()));
			generator.writeArrayPropertyStart("entry");
			generator.writePOJO(mapper.patient());
			Days days = new Days(mapper, generator::writePOJO);
			this.diary.forEach(me.id(), Entry.class, days::add);
			days.end();
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	/**
	 * Writes entries one by one in the order of their days, but water as one sum per day,
	 * as health records expect.
	 */
	private static final class Days {

		private final FhirMapper mapper;

		private final Consumer<Fhir.Item> consumer;

		private @Nullable LocalDate day;

		private int millilitres;

		private Days(FhirMapper mapper, Consumer<Fhir.Item> consumer) {
			this.mapper = mapper;
			this.consumer = consumer;
		}

		private void add(Entry entry) {
			if (!entry.day().equals(this.day)) {
				end();
				this.day = entry.day();
			}
			if (entry instanceof WaterEntry water) {
				this.millilitres += water.content().water().millilitres();
			}
			else {
				this.mapper.of(entry).ifPresent(this.consumer);
			}
		}

		private void end() {
			if (this.day != null && this.millilitres > 0) {
				this.consumer.accept(this.mapper.water(this.day, this.millilitres));
			}
			this.millilitres = 0;
		}

	}

}
