package app.lissom.takeout;

import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.OwnExercise;
import app.lissom.diary.OwnExercises;
import app.lissom.relief.ReliefSessions;
import app.lissom.reminders.Reminders;
import app.lissom.routine.RoutineFile;
import org.jspecify.annotations.Nullable;
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

	private final JsonMapper json;

	private final Clock clock;

	Takeout(OwnExercises ownExercises, Diary diary, ReliefSessions sessions, Reminders reminders, RoutineFile routines,
			JsonMapper json, Clock clock) {
		this.ownExercises = ownExercises;
		this.diary = diary;
		this.sessions = sessions;
		this.reminders = reminders;
		this.routines = routines;
		this.json = json;
		this.clock = clock;
	}

	void write(Person me, OutputStream out) {
		try (JsonGenerator generator = this.json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
			generator.writeStartObject();
			generator.writeStringProperty("product", "Lissom");
			generator.writeNumberProperty("version", VERSION);
			generator.writeStringProperty("exportedAt", EntryFacts.moment(this.clock.instant(), me.zone()));
			generator.writePOJOProperty("account", account(me));
			generator.writeArrayPropertyStart("ownExercises");
			this.ownExercises.of(me.id()).forEach((exercise) -> generator.writePOJO(own(exercise)));
			generator.writeEndArray();
			generator.writeArrayPropertyStart("reminders");
			this.reminders.of(me.id()).forEach((reminder) -> generator.writePOJO(ReminderFacts.of(reminder)));
			generator.writeEndArray();
			generator.writePOJOProperty("reminderRest", ReminderFacts.of(this.reminders.restOf(me.id())));
			this.routines.of(me.id(), me.zone()).forEach(generator::writePOJOProperty);
			this.sessions.pending(me)
				.ifPresent((relief) -> generator.writePOJOProperty("pendingRelief", EntryFacts.of(relief, me.zone())));
			generator.writeArrayPropertyStart("entries");
			this.diary.forEach(me.id(), (entry) -> generator.writePOJO(EntryFacts.of(entry, me.zone())));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private static Map<String, Object> account(Person me) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", me.id().toString());
		facts.put("name", me.name());
		facts.put("zone", me.zone().getId());
		facts.put("waterUnit", EntryFacts.plain(me.waterUnit()));
		add(facts, "waterGoalMl", me.waterGoal());
		facts.put("glassesMl", me.glasses());
		return facts;
	}

	private static Map<String, Object> own(OwnExercise exercise) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", exercise.id().toString());
		facts.put("name", exercise.name());
		add(facts, "steps", exercise.steps());
		add(facts, "dose", exercise.dose());
		facts.put("putAway", exercise.isArchived());
		return facts;
	}

	static void add(Map<String, Object> facts, String name, @Nullable Object fact) {
		if (fact != null) {
			facts.put(name, fact);
		}
	}

}
