package app.lissom.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.lissom.account.Person;
import app.lissom.diary.EntryExport;
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

	private final CustomExercises exercises;

	private final MessageSource messages;

	private final ExportFormat format;

	private final Clock clock;

	ExportZip(List<ExportSection<?>> sections, CustomExercises exercises, MessageSource messages, ExportFormat format,
			Clock clock) {
		this.sections = sections;
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
		zip.setLevel(Deflater.BEST_SPEED);
		OutputStream content = StreamUtils.nonClosing(zip);
		zip.putNextEntry(entry("README.txt", now));
		content.write(this.messages.getMessage("exporting.readme", null, LocaleContextHolder.getLocale())
			.getBytes(StandardCharsets.UTF_8));
		try (EntryFiles files = new EntryFiles()) {
			files.open(this.format.json(), exercises, new FhirMapper(me, exercises, this.messages),
					this.clock.instant());
			zip.putNextEntry(entry("lissom.json", now));
			writeDocument(me, content, files);
			for (Map.Entry<String, TemporaryFile> file : files.finish().entrySet()) {
				zip.putNextEntry(entry(file.getKey(), now));
				file.getValue().copyTo(content);
			}
		}
		zip.finish();
	}

	private static ZipEntry entry(String name, LocalDateTime now) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(now);
		return entry;
	}

	/** Writes item by item, so that memory does not grow with the diary. */
	private void writeDocument(Person me, OutputStream out, EntryFiles files) {
		try (JsonGenerator json = this.format.json().writerWithDefaultPrettyPrinter().createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("product", ExportFormat.PRODUCT);
			json.writeNumberProperty("version", ExportFormat.VERSION);
			json.writeStringProperty("exportedAt",
					this.clock.instant().atZone(me.zone()).toOffsetDateTime().toString());
			this.sections.forEach((section) -> write(section, me, json, files));
			json.writeEndObject();
		}
	}

	private static void write(ExportSection<?> section, Person me, JsonGenerator json, EntryFiles files) {
		if (section.isList()) {
			json.writeArrayPropertyStart(section.name());
			section.export(me.id(), me.zone(), (thing) -> {
				json.writePOJO(thing);
				if (thing instanceof EntryExport entry) {
					files.add(entry);
				}
			});
			json.writeEndArray();
		}
		else {
			section.export(me.id(), me.zone(), (thing) -> json.writePOJOProperty(section.name(), thing));
		}
	}

}
