package app.lissom.exporting;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import app.lissom.account.Person;
import app.lissom.diary.CustomExercise;
import app.lissom.diary.CustomExercises;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.kernel.ExportObject;
import app.lissom.relief.ReliefSessions;
import app.lissom.reminders.ReminderPauses;
import app.lissom.reminders.Reminders;
import app.lissom.routine.RoutineExport;
import app.lissom.sharing.ReportQuestions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes everything of an account as one JSON document, entry by entry, so that ten years
 * need no more memory than a day. The document is described in docs/export-format.md.
 */
@Component
public class JsonExport {

	/** Grows when something is renamed or removed, not when something is added. */
	public static final int VERSION = 1;

	private final CustomExercises ownExercises;

	private final Diary diary;

	private final ReliefSessions sessions;

	private final Reminders reminders;

	private final ReminderPauses reminderPauses;

	private final RoutineExport routines;

	private final ReportQuestions questions;

	private final JsonMapper json;

	private final Clock clock;

	JsonExport(CustomExercises ownExercises, Diary diary, ReliefSessions sessions, Reminders reminders,
			ReminderPauses reminderPauses, RoutineExport routines, ReportQuestions questions, JsonMapper json,
			Clock clock) {
		this.ownExercises = ownExercises;
		this.diary = diary;
		this.sessions = sessions;
		this.reminders = reminders;
		this.reminderPauses = reminderPauses;
		this.routines = routines;
		this.questions = questions;
		this.json = json;
		this.clock = clock;
	}

	void write(Person me, OutputStream out) {
		ZoneId zone = me.zone();
		try (JsonGenerator generator = this.json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
			generator.writeStartObject();
			new ExportObject(zone).add("product", "Lissom")
				.add("version", VERSION)
				.add("exportedAt", this.clock.instant())
				.add("account", account(me))
				.add("ownExercises", this.ownExercises.of(me.id()).stream().map((one) -> own(one, zone)).toList())
				.add("reminders",
						this.reminders.of(me.id()).stream().map((one) -> ReminderExport.of(one, zone)).toList())
				.add("reminderRest", ReminderExport.of(this.reminderPauses.of(me.id()), zone))
				.add("reportQuestions", this.questions.of(me.id()))
				.facts()
				.forEach(generator::writePOJOProperty);
			this.routines.of(me.id(), zone).forEach(generator::writePOJOProperty);
			generator.writeArrayPropertyStart("routineSessions");
			this.routines.forEachSession(me.id(), zone, generator::writePOJO);
			generator.writeEndArray();
			this.sessions.pending(me)
				.ifPresent((relief) -> generator.writePOJOProperty("pendingRelief", EntryExport.of(relief, zone)));
			generator.writeArrayPropertyStart("entries");
			this.diary.forEach(me.id(), Entry.class, (entry) -> generator.writePOJO(EntryExport.of(entry, zone)));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private static Map<String, Object> account(Person me) {
		return new ExportObject(me.zone()).add("id", me.id())
			.add("name", me.name())
			.add("zone", me.zone())
			.add("waterUnit", me.waterUnit())
			.add("waterGoalMl", me.waterGoal())
			.add("glassesMl", me.glasses())
			.facts();
	}

	private static Map<String, Object> own(CustomExercise exercise, ZoneId zone) {
		return new ExportObject(zone).add("id", exercise.id())
			.add("name", exercise.name())
			.add("steps", exercise.steps())
			.add("dose", exercise.dose())
			.add("putAway", exercise.isArchived())
			.facts();
	}

}
