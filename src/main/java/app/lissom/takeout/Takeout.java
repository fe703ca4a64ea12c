package app.lissom.takeout;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.FactSheet;
import app.lissom.diary.OwnExercise;
import app.lissom.diary.OwnExercises;
import app.lissom.relief.ReliefSessions;
import app.lissom.reminders.Reminders;
import app.lissom.routine.RoutineFile;
import app.lissom.sharing.Questions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes everything of an account as one JSON document, entry by entry, so that ten years
 * need no more memory than a day. The document is described in docs/takeout.md.
 */
@Component
class Takeout {

	/** Grows when something is renamed or removed, not when something is added. */
	static final int VERSION = 1;

	private final OwnExercises ownExercises;

	private final Diary diary;

	private final ReliefSessions sessions;

	private final Reminders reminders;

	private final RoutineFile routines;

	private final Questions questions;

	private final JsonMapper json;

	private final Clock clock;

	Takeout(OwnExercises ownExercises, Diary diary, ReliefSessions sessions, Reminders reminders, RoutineFile routines,
			Questions questions, JsonMapper json, Clock clock) {
		this.ownExercises = ownExercises;
		this.diary = diary;
		this.sessions = sessions;
		this.reminders = reminders;
		this.routines = routines;
		this.questions = questions;
		this.json = json;
		this.clock = clock;
	}

	void write(Person me, OutputStream out) {
		ZoneId zone = me.zone();
		try (JsonGenerator generator = this.json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
			generator.writeStartObject();
			new FactSheet(zone).add("product", "Lissom")
				.add("version", VERSION)
				.add("exportedAt", this.clock.instant())
				.add("account", account(me))
				.add("ownExercises", this.ownExercises.of(me.id()).stream().map((one) -> own(one, zone)).toList())
				.add("reminders",
						this.reminders.of(me.id()).stream().map((one) -> ReminderFacts.of(one, zone)).toList())
				.add("reminderRest", ReminderFacts.of(this.reminders.restOf(me.id()), zone))
				.add("reportQuestions", this.questions.of(me.id()))
				.facts()
				.forEach(generator::writePOJOProperty);
			this.routines.of(me.id(), zone).forEach(generator::writePOJOProperty);
			generator.writeArrayPropertyStart("routineSessions");
			this.routines.forEachSession(me.id(), zone, generator::writePOJO);
			generator.writeEndArray();
			this.sessions.pending(me)
				.ifPresent((relief) -> generator.writePOJOProperty("pendingRelief", EntryFacts.of(relief, zone)));
			generator.writeArrayPropertyStart("entries");
			this.diary.forEach(me.id(), Entry.class, (entry) -> generator.writePOJO(EntryFacts.of(entry, zone)));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private static Map<String, Object> account(Person me) {
		return new FactSheet(me.zone()).add("id", me.id())
			.add("name", me.name())
			.add("zone", me.zone())
			.add("waterUnit", me.waterUnit())
			.add("waterGoalMl", me.waterGoal())
			.add("glassesMl", me.glasses())
			.facts();
	}

	private static Map<String, Object> own(OwnExercise exercise, ZoneId zone) {
		return new FactSheet(zone).add("id", exercise.id())
			.add("name", exercise.name())
			.add("steps", exercise.steps())
			.add("dose", exercise.dose())
			.add("putAway", exercise.isArchived())
			.facts();
	}

}
