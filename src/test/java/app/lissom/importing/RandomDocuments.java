package app.lissom.importing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.diary.EntryKind;
import app.lissom.diary.Feeling;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.PainEntry.Side;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.OwnedId;

/** Creates random documents with every section and every field. */
final class RandomDocuments extends RandomFacts {

	private final List<String> own = new ArrayList<>();

	private final List<Object> logged = new ArrayList<>();

	RandomDocuments(long seed) {
		super(seed);
	}

	Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("product", "Lissom");
		document.put("version", 1);
		document.put("exportedAt", "2026-11-22T18:30:12.345678+13:00");
		document.put("account", account());
		document.put("ownExercises", many(4, this::ownExercise));
		document.put("reminders", many(5, this::reminder));
		document.put("reminderRest", rest());
		document.put("routines", many(3, this::routine));
		document.put("gentleDays", days(6).stream().map(this::gentleDay).toList());
		maybe(document, "flareNote", this::note);
		document.put("planChanges", days(4).stream().map(this::planChange).toList());
		document.put("walkingPlan", days(4).stream().map(this::walkingChange).toList());
		document.put("routineSessions", many(5, this::session));
		maybe(document, "pendingRelief", this::pending);
		document.put("reportQuestions", many(3, this::words).stream().distinct().toList());
		maybe(document, "reportPerson", this::reportPerson);
		List<Object> entries = new ArrayList<>(many(30, this::entry));
		entries.addAll(this.logged);
		document.put("entries", entries);
		return document;
	}

	private Map<String, Object> account() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", id());
		facts.put("name", "Somebody else");
		facts.put("zone", ZONE.getId());
		facts.put("waterUnit", one("ml", "fl_oz"));
		maybe(facts, "waterGoalMl", () -> number(1, 10_000));
		facts.put("glassesMl", List.of(number(10, 100), number(101, 500), number(501, 2000)));
		maybe(facts, "weeklyQuestions", () -> false);
		return facts;
	}

	private Map<String, Object> reportPerson() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", words());
		maybe(facts, "birthDate", () -> "3 May 1961");
		return facts;
	}

	private Map<String, Object> ownExercise() {
		String id = id();
		this.own.add(id);
		Map<String, Object> facts = thing(id);
		facts.put("name", words());
		maybe(facts, "steps", this::note);
		maybe(facts, "dose", this::words);
		facts.put("putAway", this.random.nextBoolean());
		return facts;
	}

	private Map<String, Object> reminder() {
		Map<String, Object> facts = thing(id());
		String kind = word(List.of("posture", "break", "water", "morning", "bedtime", "pain", "massage", "own"));
		facts.put("kind", kind);
		if (kind.equals("own")) {
			facts.put("text", words());
		}
		facts.put("days", some(List.of("monday", "tuesday", "sunday", "wednesday")).isEmpty() ? List.of("friday")
				: List.of("monday", "sunday"));
		facts.put("starts", String.format("%02d:%02d", number(0, 11), number(0, 59)));
		if (List.of("posture", "break", "water").contains(kind)) {
			facts.put("ends", String.format("%02d:%02d", number(12, 23), number(0, 59)));
			facts.put("everyMinutes", one(60, 90));
		}
		facts.put("unlessLogged", !kind.equals("own") && !kind.equals("massage") && this.random.nextBoolean());
		return facts;
	}

	private Map<String, Object> rest() {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (this.random.nextBoolean()) {
			facts.put("quietStarts", "22:00");
			facts.put("quietEnds", "07:30");
		}
		maybe(facts, "pausedUntil", () -> TODAY.plusDays(number(-5, 20)).toString());
		maybe(facts, "title", () -> "A break");
		maybe(facts, "named", () -> true);
		return facts;
	}

	private Map<String, Object> routine() {
		Map<String, Object> facts = thing(id());
		facts.put("name", words());
		facts.put("partOfDay", word(List.of(PartOfDay.values())));
		facts.put("steps", atLeastOne(4, this::step));
		return facts;
	}

	private Map<String, Object> step() {
		Map<String, Object> facts = exercise();
		facts.put("sets", number(1, 5));
		facts.put("repetitions", number(1, 30));
		facts.put("seconds", number(1, 120));
		facts.put("restSeconds", number(0, 60));
		facts.put("bothSides", this.random.nextBoolean());
		return facts;
	}

	private Map<String, Object> exercise() {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (!this.own.isEmpty() && this.random.nextBoolean()) {
			facts.put("ownExerciseId", word(this.own));
		}
		else {
			facts.put("exercise", one("bridge", "cat-cow", "no-longer-there"));
		}
		return facts;
	}

	private Map<String, Object> session() {
		Map<String, Object> facts = thing(id());
		facts.put("routineId", id());
		maybe(facts, "name", this::words);
		facts.put("edition", one("whole", "gentle", "short"));
		facts.put("partOfDay", word(List.of(PartOfDay.values())));
		LocalDate day = day();
		facts.put("day", day.toString());
		facts.put("startedAt", moment(day, 7));
		maybe(facts, "finishedAt", () -> moment(day, 9));
		maybe(facts, "painBefore", this::level);
		if (facts.containsKey("finishedAt")) {
			maybe(facts, "painAfter", this::level);
		}
		facts.put("steps", atLeastOne(5, this::played));
		Map<String, Object> entry = thing(OwnedId.derive(UUID.fromString(facts.get("id").toString()), "0").toString());
		entry.put("kind", "exercise");
		entry.put("day", day.toString());
		entry.putAll(exercise());
		this.logged.add(entry);
		return facts;
	}

	private Map<String, Object> played() {
		Map<String, Object> facts = step();
		if (this.random.nextInt(4) == 0) {
			facts.put("mark", "skipped");
		}
		else if (this.random.nextInt(3) > 0) {
			facts.put("mark", "done");
			facts.put("tookSeconds", number(1, 86_400));
			maybe(facts, "ease", () -> word(List.of(ExerciseFeedback.values())));
		}
		return facts;
	}

	private Map<String, Object> gentleDay(LocalDate day) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("day", day.toString());
		facts.put("kind", one("flare", "rest"));
		return facts;
	}

	private Map<String, Object> planChange(LocalDate day) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("day", day.toString());
		facts.put("rule", one("one_more", "hip_exercise", "back_after_pain"));
		facts.put("routineId", id());
		if (this.random.nextBoolean()) {
			facts.putAll(exercise());
		}
		facts.put("accepted", this.random.nextBoolean());
		return facts;
	}

	private Map<String, Object> walkingChange(LocalDate day) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("day", day.toString());
		facts.put("change", one("chosen", "more_days", "refused", "ended"));
		facts.put("minutes", number(1, 120));
		facts.put("daysAWeek", number(1, 7));
		return facts;
	}

	private Map<String, Object> pending() {
		Map<String, Object> facts = thing(id());
		String protocol = word(List.of(Treatment.values()));
		facts.put("kind", "relief");
		facts.put("day", TODAY.toString());
		facts.put("at",
				OffsetDateTime.ofInstant(TODAY.atTime(10, number(0, 59), 7, 123_000_000).atZone(ZONE).toInstant(), ZONE)
					.toString());
		facts.put("protocol", protocol);
		facts.put("minutes", switch (protocol) {
			case "ice" -> number(1, 20);
			case "heat" -> number(1, 30);
			default -> number(1, 50);
		});
		maybe(facts, "painBefore", this::level);
		return facts;
	}

	Map<String, Object> entry() {
		Map<String, Object> facts = thing(id());
		EntryKind kind = EntryKind.values()[this.random.nextInt(EntryKind.values().length)];
		LocalDate day = day();
		facts.put("kind", kind.word());
		facts.put("day", day.toString());
		maybe(facts, "at", () -> moment(day, number(0, 23)));
		switch (kind) {
			case PAIN -> {
				facts.put("pain", level());
				maybe(facts, "feeling", () -> word(List.of(Feeling.values())));
				maybe(facts, "qualities", () -> List.of(word(List.of(Quality.values()))));
				facts.put("places", some(List.of(BodyArea.values())));
				maybe(facts, "side", () -> word(List.of(Side.values())));
				maybe(facts, "note", this::note);
			}
			case WATER -> facts.put("waterMl", number(1, 5000));
			case EXERCISE -> {
				facts.putAll(exercise());
				maybe(facts, "minutes", () -> number(1, 1440));
				maybe(facts, "sets", () -> number(1, 100));
				maybe(facts, "partOfDay", () -> word(List.of(PartOfDay.values())));
				maybe(facts, "ease", () -> word(List.of(ExerciseFeedback.values())));
			}
			case RELIEF -> {
				facts.put("protocol", word(List.of(Treatment.values())));
				maybe(facts, "minutes", () -> number(1, 1440));
				maybe(facts, "painBefore", this::level);
				maybe(facts, "painAfter", this::level);
				maybe(facts, "painLater", this::level);
			}
			case MASSAGE -> {
				facts.put("massage", word(List.of(Massage.values())));
				maybe(facts, "minutes", () -> number(1, 1440));
				maybe(facts, "painBefore", this::level);
				maybe(facts, "painAfter", this::level);
				maybe(facts, "nextOn", () -> day.plusDays(number(0, 100)).toString());
			}
			case MEDICINE -> {
				facts.put("name", word(WORDS));
				maybe(facts, "amount", () -> word(WORDS));
				maybe(facts, "note", this::note);
			}
			case POSTURE -> {
			}
			case NOTE -> facts.put("note", note());
			case FUNCTION -> {
				facts.put("averagePain", level());
				facts.put("enjoyment", level());
				facts.put("activity", level());
			}
			case SAFETY -> facts.put("signs", some(List.of(WarningSign.values())));
		}
		return facts;
	}

}
