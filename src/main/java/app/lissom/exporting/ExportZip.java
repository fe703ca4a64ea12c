package app.lissom.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryKind;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ExportSection;
import tools.jackson.core.JsonGenerator;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

/**
 * Writes a ZIP file with all data of an account: for Lissom, for spreadsheets and for
 * health records. All files show the same moment, and all are streamed.
 */
@Component
class ExportZip {

	private final List<ExportSection<?>> sections;

	private final Diary diary;

	private final FhirExport fhir;

	private final CustomExercises exercises;

	private final MessageSource messages;

	private final ExportFormat format;

	private final Clock clock;

	ExportZip(List<ExportSection<?>> sections, Diary diary, FhirExport fhir, CustomExercises exercises,
			MessageSource messages, ExportFormat format, Clock clock) {
		this.sections = sections;
		this.diary = diary;
		this.fhir = fhir;
		this.exercises = exercises;
		this.messages = messages;
		this.format = format;
		this.clock = clock;
	}

	/** Writes it all, and leaves the stream open. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	void write(Person me, OutputStream out) throws IOException {
		Exercises exercises = this.exercises.withGuide(me.id());
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), me.zone());
		ZipOutputStream zip = new ZipOutputStream(out);
		OutputStream content = StreamUtils.nonClosing(zip);
		zip.putNextEntry(entry("README.txt", now));
		content.write(this.messages.getMessage("exporting.readme", null, LocaleContextHolder.getLocale())
			.getBytes(StandardCharsets.UTF_8));
		zip.putNextEntry(entry("lissom.json", now));
		writeDocument(me, content);
		for (EntryKind kind : EntryKind.values()) {
			zip.putNextEntry(entry("csv/" + kind.word() + ".csv", now));
			try (CsvWriter table = new CsvWriter(kind, this.format.json(), exercises, me.zone(), content)) {
				this.diary.forEach(me.id(), kind.type(), table::add);
			}
		}
		zip.putNextEntry(entry("fhir.json", now));
		this.fhir.write(me, exercises, content);
		zip.finish();
	}

	private static ZipEntry entry(String name, LocalDateTime now) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(now);
		return entry;
	}

	/** Writes item by item, so that memory does not grow with the diary. */
	private void writeDocument(Person me, OutputStream out) {
		try (JsonGenerator json = this.format.json().writerWithDefaultPrettyPrinter().createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("product", ExportFormat.PRODUCT);
			json.writeNumberProperty("version", ExportFormat.VERSION);
			json.writeStringProperty("exportedAt",
					this.clock.instant().atZone(me.zone()).toOffsetDateTime().toString());
			this.sections.forEach((section) -> write(section, me, json));
			json.writeEndObject();
		}
	}

	private static void write(ExportSection<?> section, Person me, JsonGenerator json) {
		if (section.isList()) {
			json.writeArrayPropertyStart(section.name());
			section.export(me.id(), me.zone(), json::writePOJO);
			json.writeEndArray();
		}
		else {
			section.export(me.id(), me.zone(), (thing) -> json.writePOJOProperty(section.name(), thing));
		}
	}

}
