package app.lissom.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import app.lissom.kernel.OwnedId;

/**
 * Generates a year of made-up entries in the format of the exported file. It is
 * deterministic: the same moment gives the same year, down to the last glass of water.
 */
final class DemoYear {

	private static final String MORNING = UUID.nameUUIDFromBytes("morning".getBytes(StandardCharsets.US_ASCII))
		.toString();

	private final Random random = new Random(20_261_122);

	private final Instant now;

	private final LocalDate first;

	private final List<Map<String, Object>> entries = new ArrayList<>();

	private final List<Map<String, Object>> sessions = new ArrayList<>();

	private boolean exercisedYesterday;

	DemoYear(Instant now) {
		this.now = now;
		this.first = LocalDate.ofInstant(now, DemoScript.ZONE).minusDays(DemoScript.DAYS - 1);
		for (int day = 0; day < DemoScript.DAYS; day++) {
			boolean skipped = this.random.nextInt(25) == 0;
			if (!DemoScript.isAway(day) && !skipped) {
				addDay(day);
			}
		}
		IntStream.range(0, DemoScript.DAYS)
			.filter((day) -> (DemoScript.isFlare(day) || day % 14 == 8) && !DemoScript.isAway(day))
			.forEach((day) -> add(day, "medicine", 8, 10).putAll(DemoScript.isFlare(day)
					? Map.of("name", "Ibuprofen", "amount", "1 tablet") : Map.of("name", "Heat patch", "amount", "1")));
		IntStream.range(0, DemoScript.DAYS / 7)
			.map((week) -> 7 * week)
			.filter((day) -> !DemoScript.isAway(day))
			.forEach(this::addFunction);
	}

	Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("product", "Lissom");
		document.put("version", 1);
		document.putAll(DemoScript.SETTINGS);
		document.put("routineSessions", this.sessions);
		document.put("gentleDays",
				IntStream.range(0, DemoScript.DAYS)
					.filter(DemoScript::isFlare)
					.mapToObj((day) -> Map.of("day", date(day), "kind", "flare"))
					.toList());
		document.put("planChanges",
				DemoScript.EXERCISES.stream()
					.filter((exercise) -> exercise.since() > 200)
					.map((exercise) -> Map.of("day", date(exercise.since()), "rule", "hip_exercise", "routineId",
							MORNING, "exercise", exercise.slug(), "accepted", true))
					.toList());
		document.put("walkingPlan",
				DemoScript.WALKING.stream()
					.map((plan) -> Map.of("day", date(plan.since()), "change", plan.change(), "minutes", plan.minutes(),
							"daysAWeek", plan.days()))
					.toList());
		document.put("entries", this.entries);
		return document;
	}

	private void addDay(int day) {
		double base = DemoScript.pain(day) - (this.exercisedYesterday ? 0.5 : 0);
		if (day == 0 || DemoScript.isFlare(day) && !DemoScript.isFlare(day - 1) || day % 60 == 30) {
			add(day, "safety", 6, 50).put("signs", List.of());
		}
		int morning = level(base + 0.6);
		addPain(day, 7, morning);
		boolean exercises = this.random.nextDouble() < DemoScript.exerciseProbability(day);
		if (exercises) {
			addExercises(day, morning);
		}
		if (DemoScript.walk(day) > 0) {
			add(day, "exercise", 13, 20).putAll(Map.of("exercise", "walking", "minutes", DemoScript.walk(day)));
		}
		addWater(day);
		if (this.random.nextInt(3) > 0) {
			add(day, "posture", 11, this.random.nextInt(60));
		}
		int afternoon = level(base + (exercises ? -0.2 : 0.6));
		if (afternoon >= 4 || this.random.nextInt(9) == 0) {
			addRelief(day, afternoon);
		}
		if (DemoScript.MASSAGES.contains(day)) {
			add(day, "massage", 17, 0).putAll(Map.of("massage", (day < 160) ? "deep_tissue" : "swedish", "minutes", 60,
					"painBefore", afternoon, "painAfter", Math.max(0, afternoon - 1 - day % 3)));
		}
		addPain(day, 21, level(base - (exercises ? 0.4 : 0)));
		if (day == 0 || this.random.nextInt(14) == 0) {
			add(day, "note", 21, 30).put("note",
					DemoScript.NOTES.get((day == 0) ? 0 : this.random.nextInt(DemoScript.NOTES.size())));
		}
		this.exercisedYesterday = exercises;
	}

	private void addPain(int day, int hour, int level) {
		add(day, "pain", hour, this.random.nextInt(50))
			.putAll(Map.of("pain", level, "feeling", (hour < 12) ? "tight" : (level > 5) ? "painful" : "both", "places",
					(level > 5) ? List.of("low_back", "buttock") : List.of("low_back"), "side", "left"));
	}

	private void addFunction(int day) {
		double pain = DemoScript.pain(day);
		add(day, "function", 21, 25)
			.putAll(Map.of("averagePain", level(pain), "enjoyment", level(pain - 0.4), "activity", level(pain + 0.2)));
	}

	private void addExercises(int day, int painBefore) {
		List<DemoScript.Exercise> exercises = DemoScript.exercises(day);
		List<Map<String, Object>> logged = new ArrayList<>();
		int minute = 10;
		for (DemoScript.Exercise one : exercises) {
			Map<String, Object> entry = add(day, "exercise", 7, minute);
			entry.putAll(Map.of("exercise", one.slug(), "minutes", one.minutes(), "sets", one.step().get("sets"),
					"partOfDay", "morning", "ease",
					(this.random.nextInt(12) == 0) ? "worse" : this.random.nextBoolean() ? "easier" : "same"));
			logged.add(entry);
			minute += one.minutes();
		}
		if (!exercises.isEmpty()) {
			UUID session = addSession(day, exercises, minute, painBefore);
			IntStream.range(0, logged.size())
				.forEach((i) -> logged.get(i)
					.put("id", OwnedId.derive(session, i + " " + exercises.get(i).slug()).toString()));
		}
	}

	private UUID addSession(int day, List<DemoScript.Exercise> exercises, int endMinute, int painBefore) {
		UUID id = id(at(day, 7, 8));
		Map<String, Object> session = new LinkedHashMap<>();
		session.put("id", id.toString());
		session.put("routineId", MORNING);
		session.put("edition", DemoScript.isFlare(day) ? "gentle" : "whole");
		session.put("partOfDay", "morning");
		session.put("day", date(day));
		session.put("startedAt", at(day, 7, 8).toString());
		session.put("finishedAt", at(day, 7, endMinute).toString());
		session.put("painBefore", painBefore);
		session.put("painAfter", Math.max(0, painBefore - this.random.nextInt(2)));
		session.put("steps", exercises.stream().map((exercise) -> {
			Map<String, Object> step = new LinkedHashMap<>(exercise.step());
			step.putAll(Map.of("mark", "done", "tookSeconds", exercise.minutes() * 60));
			return step;
		}).toList());
		if (!at(day, 7, endMinute).toInstant().isAfter(this.now)) {
			this.sessions.add(session);
		}
		return id;
	}

	private void addWater(int day) {
		int glasses = 4 + this.random.nextInt(5);
		for (int glass = 0; glass < glasses; glass++) {
			add(day, "water", 8 + 2 * glass % 13, this.random.nextInt(60)).put("waterMl",
					List.of(150, 250, 250, 330, 500).get(this.random.nextInt(5)));
		}
	}

	private void addRelief(int day, int painBefore) {
		String treatment = (painBefore > 6) ? "ice"
				: (painBefore > 3 && this.random.nextBoolean()) ? "heat_then_ice" : "heat";
		Map<String, Object> relief = add(day, "relief", 16, this.random.nextInt(60));
		relief.put("protocol", treatment);
		relief.put("minutes", "ice".equals(treatment) ? 15 : "heat".equals(treatment) ? 20 : 35);
		relief.put("painBefore", painBefore);
		int painAfter = level(painBefore - ("heat".equals(treatment) ? 1.4 : 0.8));
		relief.put("painAfter", painAfter);
		if (this.random.nextBoolean()) {
			relief.put("painLater", level(painAfter + 0.3));
		}
	}

	private int level(double mean) {
		return (int) Math.max(0, Math.min(10, Math.round(mean + 0.7 * this.random.nextGaussian())));
	}

	private Map<String, Object> add(int day, String kind, int hour, int minute) {
		OffsetDateTime at = at(day, hour, minute);
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", id(at).toString());
		entry.put("kind", kind);
		entry.put("day", date(day));
		entry.put("at", at.toString());
		if (!at.toInstant().isAfter(this.now)) {
			this.entries.add(entry);
		}
		return entry;
	}

	private String date(int day) {
		return this.first.plusDays(day).toString();
	}

	private OffsetDateTime at(int day, int hour, int minute) {
		return this.first.plusDays(day).atTime(hour, minute).atZone(DemoScript.ZONE).toOffsetDateTime();
	}

	private UUID id(OffsetDateTime at) {
		long high = (at.toInstant().toEpochMilli() << 16) | 0x7000 | this.random.nextInt(0x1000);
		return new UUID(high, (this.random.nextLong() >>> 2) | Long.MIN_VALUE);
	}

}
