package app.lissom.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryKind;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.guide.Guide;
import app.lissom.kernel.ExportFormat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

/**
 * Writes one ZIP with everything of an account: for Lissom, for spreadsheets and for
 * health records. All files show the same moment, and none of them is ever held as a
 * whole.
 */
@Component
class ExportZip {

	private final JsonExport document;

	private final Diary diary;

	private final FhirExport fhir;

	private final CustomExercises exercises;

	private final Guide guide;

	private final MessageSource messages;

	private final ExportFormat format;

	private final Clock clock;

	ExportZip(JsonExport document, Diary diary, FhirExport fhir, CustomExercises exercises, Guide guide,
			MessageSource messages, ExportFormat format, Clock clock) {
		this.document = document;
		this.diary = diary;
		this.fhir = fhir;
		this.exercises = exercises;
		this.guide = guide;
		this.messages = messages;
		this.format = format;
		this.clock = clock;
	}

	/** Writes it all, and leaves the stream open. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	void write(Person me, OutputStream out) throws IOException {
		Exercises exercises = new Exercises(this.guide, this.exercises.of(me.id()));
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), me.zone());
		ZipOutputStream zip = new ZipOutputStream(out);
		OutputStream content = StreamUtils.nonClosing(zip);
		zip.putNextEntry(entry("README.txt", now));
		content.write(readme());
		zip.putNextEntry(entry("lissom.json", now));
		this.document.write(me, content);
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

	private byte[] readme() {
		return this.messages.getMessage("exporting.readme", null, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
	}

}
