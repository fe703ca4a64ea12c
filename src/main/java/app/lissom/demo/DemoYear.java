package app.lissom.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A year of somebody's back, told as the exported file would tell it. The same moment
 * gives the same year, to the last glass of water. It is made up, and proves nothing
 * about anybody.
 */
final class DemoYear {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final long SEED = 20_261_122;

	/** The guide's morning routine, under the id that everybody's has. */
	private static final String MORNING = UUID.nameUUIDFromBytes("morning".getBytes(StandardCharsets.US_ASCII))
		.toString();

	private static final List<String> NOTES = List.of("Lifted a box of books and felt it at once.",
			"Sat in the car for three hours. Stiff when I got out.", "Slept through for the first time in weeks.",
			"Raked the garden in small bits, with breaks. That went well.",
			"Bad night. The bath helped more than I thought.", "Walked to the market and back.",
			"Forgot the exercises, and felt it by the evening.", "Carried my grandson. Worth it.");

	private final Random random = new Random(SEED);

	private final Instant now;

	private final LocalDate first;

	private final List<Map<String, Object>> entries = new ArrayList<>();

	private final List<Map<String, Object>> sessions = new ArrayList<>();

	private boolean exercisedYesterday;

	DemoYear(Instant now) {
		this.now = now;
		this.first = LocalDate.ofInstant(now, ZONE).minusDays(DemoScript.DAYS - 1);
		for (int day = 0; day < DemoScript.DAYS; day++) {
			boolean forgotten = this.random.nextInt(25) == 0;
			if (!DemoScript.isAway(day) && !forgotten) {
				tell(day);
			}
		}
	}

	/** The whole document. */
	Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("product", "Lissom");
		document.put("version", 1);
		document.put("account", Map.of("zone", ZONE.getId(), "waterUnit", "ml", "waterGoalMl", 1800, "glassesMl",
				List.of(150, 250, 330, 500)));
		document.put("ownExercises", List.of());
		document.put("reminders", List.of());
		document.put("reminderRest", Map.of("quietStarts", "21:30", "quietEnds", "07:00"));
		document.put("routines", List.of());
		document.put("routineSessions", this.sessions);
		document.put("gentleDays", flares());
		document.put("flareNote",
				"Lie down with the legs on a chair. Ten minutes of heat. Call Jo, and ask her to shop.");
		document.put("planChanges", planChanges());
		document.put("entries", this.entries);
		return document;
	}

	private List<Map<String, Object>> flares() {
		return IntStream.range(0, DemoScript.DAYS)
			.filter(DemoScript::isFlare)
			.mapToObj((day) -> Map.<String, Object>of("day", this.first.plusDays(day).toString(), "kind", "flare"))
			.toList();
	}

	private List<Map<String, Object>> planChanges() {
		return DemoExercise.ALL.stream()
			.filter((move) -> move.since() > 200)
			.map((move) -> Map.<String, Object>of("day", this.first.plusDays(move.since()).toString(), "rule",
					"hip_exercise", "routineId", MORNING, "exercise", move.exercise(), "accepted", true))
			.toList();
	}

	private void tell(int day) {
		double mood = DemoScript.pain(day) - (this.exercisedYesterday ? 0.5 : 0);
		if (day == 0 || DemoScript.isFlare(day) && !DemoScript.isFlare(day - 1) || day % 60 == 30) {
			keep(day, "safety", 6, 50).put("signs", List.of());
		}
		int morning = level(mood + 0.6);
		pain(day, 7, morning);
		boolean exercises = this.random.nextDouble() < DemoScript.exercise(day);
		if (exercises) {
			exercise(day, morning);
		}
		water(day);
		if (this.random.nextInt(3) > 0) {
			keep(day, "posture", 11, this.random.nextInt(60));
		}
		int afternoon = level(mood + (exercises ? -0.2 : 0.6));
		if (afternoon >= 4 || this.random.nextInt(9) == 0) {
			relief(day, afternoon);
		}
		if (DemoScript.isMassage(day)) {
			Map<String, Object> massage = keep(day, "massage", 17, 0);
			massage.put("massage", (day < 160) ? "deep_tissue" : "swedish");
			massage.put("minutes", 60);
		}
		pain(day, 21, level(mood - (exercises ? 0.4 : 0)));
		if (day == 0 || this.random.nextInt(14) == 0) {
			keep(day, "note", 21, 30).put("note", NOTES.get((day == 0) ? 0 : this.random.nextInt(NOTES.size())));
		}
		this.exercisedYesterday = exercises;
	}

	private void pain(int day, int hour, int level) {
		Map<String, Object> pain = keep(day, "pain", hour, this.random.nextInt(50));
		pain.put("pain", level);
		pain.put("feeling", (hour < 12) ? "tight" : (level > 5) ? "painful" : "both");
		pain.put("places", (level > 5) ? List.of("low_back", "buttock") : List.of("low_back"));
		pain.put("side", "left");
	}

	private void exercise(int day, int before) {
		List<DemoExercise> moves = DemoScript.moves(day);
		int minute = 10;
		for (DemoExercise move : moves) {
			Map<String, Object> exercise = keep(day, "exercise", 7, minute);
			exercise.put("exercise", move.exercise());
			exercise.put("minutes", move.minutes());
			exercise.put("sets", move.step().get("sets"));
			exercise.put("partOfDay", "morning");
			exercise.put("ease",
					(this.random.nextInt(12) == 0) ? "worse" : this.random.nextBoolean() ? "easier" : "same");
			minute += move.minutes();
		}
		if (!moves.isEmpty()) {
			session(day, moves, minute, before);
		}
	}

	private void session(int day, List<DemoExercise> moves, int end, int before) {
		Map<String, Object> session = new LinkedHashMap<>();
		session.put("id", id(moment(day, 7, 8)).toString());
		session.put("routineId", MORNING);
		session.put("edition", DemoScript.isFlare(day) ? "gentle" : "whole");
		session.put("partOfDay", "morning");
		session.put("day", this.first.plusDays(day).toString());
		session.put("startedAt", moment(day, 7, 8).toString());
		session.put("finishedAt", moment(day, 7, end).toString());
		session.put("painBefore", before);
		session.put("painAfter", Math.max(0, before - this.random.nextInt(2)));
		session.put("steps", moves.stream().map((move) -> {
			Map<String, Object> step = new LinkedHashMap<>(move.step());
			step.put("mark", "done");
			step.put("tookSeconds", move.minutes() * 60);
			return step;
		}).toList());
		if (!moment(day, 7, end).toInstant().isAfter(this.now)) {
			this.sessions.add(session);
		}
	}

	private void water(int day) {
		int glasses = 4 + this.random.nextInt(5);
		for (int glass = 0; glass < glasses; glass++) {
			keep(day, "water", 8 + 2 * glass % 13, this.random.nextInt(60)).put("waterMl",
					List.of(150, 250, 250, 330, 500).get(this.random.nextInt(5)));
		}
	}

	private void relief(int day, int before) {
		String protocol = (before > 6) ? "ice" : (before > 3 && this.random.nextBoolean()) ? "heat_then_ice" : "heat";
		Map<String, Object> relief = keep(day, "relief", 16, this.random.nextInt(60));
		relief.put("protocol", protocol);
		relief.put("minutes", "ice".equals(protocol) ? 15 : "heat".equals(protocol) ? 20 : 35);
		relief.put("painBefore", before);
		int after = level(before - ("heat".equals(protocol) ? 1.4 : 0.8));
		relief.put("painAfter", after);
		if (this.random.nextBoolean()) {
			relief.put("painLater", level(after + 0.3));
		}
	}

	/** About so strong, as a person would say it on the day. */
	private int level(double about) {
		return (int) Math.max(0, Math.min(10, Math.round(about + 0.7 * this.random.nextGaussian())));
	}

	/** What would be later than now is told to nobody. */
	private Map<String, Object> keep(int day, String kind, int hour, int minute) {
		OffsetDateTime at = moment(day, hour, minute);
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", id(at).toString());
		entry.put("kind", kind);
		entry.put("day", this.first.plusDays(day).toString());
		entry.put("at", at.toString());
		if (!at.toInstant().isAfter(this.now)) {
			this.entries.add(entry);
		}
		return entry;
	}

	private OffsetDateTime moment(int day, int hour, int minute) {
		return this.first.plusDays(day).atTime(hour, minute).atZone(ZONE).toOffsetDateTime();
	}

	/** A UUID of version 7 for this moment. */
	private UUID id(OffsetDateTime at) {
		long high = (at.toInstant().toEpochMilli() << 16) | 0x7000 | this.random.nextInt(0x1000);
		return new UUID(high, (this.random.nextLong() >>> 2) | Long.MIN_VALUE);
	}

}
