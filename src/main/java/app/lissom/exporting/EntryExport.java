package app.lissom.exporting;

import java.time.ZoneId;
import java.util.Map;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.ExportObject;

/** What an entry says, under the names of the exported file. */
public final class EntryExport {

	private EntryExport() {
	}

	/** All facts of an entry, its moment told in this zone. */
	static Map<String, Object> of(Entry entry, ZoneId zone) {
		ExportObject sheet = new ExportObject(zone).add("id", entry.id())
			.add("kind", entry.kind())
			.add("day", entry.day())
			.add("at", entry.at());
		return addContent(sheet, entry).facts();
	}

	private static ExportObject addContent(ExportObject sheet, Entry entry) {
		if (entry instanceof PainEntry pain) {
			return sheet.add("pain", pain.level())
				.add("feeling", pain.feeling())
				.add("places", pain.places())
				.add("side", pain.side())
				.add("note", pain.note());
		}
		if (entry instanceof WaterEntry water) {
			return sheet.add("waterMl", water.water().millilitres());
		}
		if (entry instanceof ExerciseEntry exercise) {
			return exercise.done()
				.addTo(sheet)
				.add("minutes", exercise.minutes())
				.add("sets", exercise.sets())
				.add("partOfDay", exercise.partOfDay())
				.add("ease", exercise.ease());
		}
		if (entry instanceof ReliefEntry relief) {
			return sheet.add("protocol", relief.protocol())
				.add("minutes", relief.minutes())
				.add("painBefore", relief.before())
				.add("painAfter", relief.after())
				.add("painLater", relief.later());
		}
		if (entry instanceof MassageEntry massage) {
			return sheet.add("massage", massage.massage())
				.add("minutes", massage.minutes())
				.add("nextOn", massage.nextOn());
		}
		if (entry instanceof NoteEntry note) {
			return sheet.add("note", note.note());
		}
		if (entry instanceof SafetyCheck check) {
			return sheet.add("signs", check.signs());
		}
		if (entry instanceof PostureCheck) {
			return sheet;
		}
		throw new IllegalArgumentException("Not known how to export " + entry.kind());
	}

}
