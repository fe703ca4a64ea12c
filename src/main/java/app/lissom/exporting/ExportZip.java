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
 * health records. All parts tell the same moment, and none of them is ever held as a
 * whole.
 */
@Component
class ExportZip {

	private final JsonExport takeout;

	private final Diary diary;

	private final FhirExport healthRecord;

	private final CustomExercises ownExercises;

	private final Guide guide;

	private final MessageSource messages;

	private final ExportFormat format;

	private final Clock clock;

	ExportZip(JsonExport takeout, Diary diary, FhirExport healthRecord, CustomExercises ownExercises, Guide guide,
			MessageSource messages, ExportFormat format, Clock clock) {
		this.takeout = takeout;
		this.diary = diary;
		this.healthRecord = healthRecord;
		this.ownExercises = ownExercises;
		this.guide = guide;
		this.messages = messages;
		this.format = format;
		this.clock = clock;
	}

	/** Writes it all, and leaves the stream open. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	void write(Person me, OutputStream out) throws IOException {
		Exercises exercises = new Exercises(this.guide, this.ownExercises.of(me.id()));
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), me.zone());
		ZipOutputStream zip = new ZipOutputStream(out);
		add(zip, "README.txt", now, (part) -> part.write(readme()));
		add(zip, "lissom.json", now, (part) -> this.takeout.write(me, part));
		for (EntryKind kind : EntryKind.values()) {
			EntryTable table = new EntryTable(kind);
			add(zip, table.file(), now, (part) -> {
				try (CsvWriter file = new CsvWriter(table, this.format.json(), exercises, me.zone(), part)) {
					this.diary.forEach(me.id(), kind.type(), file::add);
				}
			});
		}
		add(zip, "fhir.json", now, (part) -> this.healthRecord.write(me, exercises, part));
		zip.finish();
	}

	private static void add(ZipOutputStream zip, String name, LocalDateTime now, Part part) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(now);
		zip.putNextEntry(entry);
		part.write(StreamUtils.nonClosing(zip));
		zip.closeEntry();
	}

	private byte[] readme() {
		return this.messages.getMessage("exporting.readme", null, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
	}

	/** What writes one file. */
	private interface Part {

		void write(OutputStream out) throws IOException;

	}

}
