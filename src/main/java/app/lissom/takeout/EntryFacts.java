package app.lissom.takeout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.Minutes;
import app.lissom.diary.Note;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainLevel;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.WaterEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, under the names of the exported file; what it does not say is left
 * out.
 */
final class EntryFacts {

	private final Map<String, Object> facts = new LinkedHashMap<>();

	private EntryFacts() {
	}

	/** All facts of an entry, its moment told in this zone. */
	static Map<String, Object> of(Entry entry, ZoneId zone) {
		EntryFacts facts = new EntryFacts();
		facts.add("id", entry.id());
		facts.add("kind", entry.kind());
		facts.add("day", entry.day());
		facts.add("at", moment(entry.at(), zone));
		facts.addContent(entry);
		return facts.facts;
	}

	/** An instant as ISO 8601 with the offset of the zone; null stays null. */
	static @Nullable String moment(@Nullable Instant instant, ZoneId zone) {
		return (instant != null) ? OffsetDateTime.ofInstant(instant, zone).toString() : null;
	}

	private void addContent(Entry entry) {
		if (entry instanceof PainEntry pain) {
			add("pain", pain.level());
			add("feeling", pain.feeling());
			add("places", pain.places());
			add("side", pain.side());
			add("note", pain.note());
		}
		else if (entry instanceof WaterEntry water) {
			add("waterMl", water.water().millilitres());
		}
		else if (entry instanceof ExerciseEntry exercise) {
			addExercise(exercise);
		}
		else if (entry instanceof ReliefEntry relief) {
			add("protocol", relief.protocol());
			add("minutes", relief.minutes());
			add("painBefore", relief.before());
			add("painAfter", relief.after());
			add("painLater", relief.later());
		}
		else if (entry instanceof MassageEntry massage) {
			add("massage", massage.massage());
			add("minutes", massage.minutes());
			add("nextOn", massage.nextOn());
		}
		else if (entry instanceof NoteEntry note) {
			add("note", note.note());
		}
		else if (entry instanceof SafetyCheck check) {
			add("signs", check.signs());
		}
		else if (!(entry instanceof PostureCheck)) {
			throw new IllegalArgumentException("Not known how to export " + entry.kind());
		}
	}

	private void addExercise(ExerciseEntry entry) {
		add("exercise", entry.done().slug());
		add("ownExerciseId", entry.done().own());
		add("minutes", entry.minutes());
		add("sets", entry.sets());
		add("partOfDay", entry.partOfDay());
		add("ease", entry.ease());
	}

	private void add(String name, @Nullable Object fact) {
		if (fact != null) {
			this.facts.put(name, plain(fact));
		}
	}

	/** Numbers stay numbers, sets become lists, and everything else a word. */
	static Object plain(Object fact) {
		if (fact instanceof Enum<?> choice) {
			return choice.name().toLowerCase(Locale.ROOT);
		}
		if (fact instanceof Collection<?> several) {
			return several.stream().map(EntryFacts::plain).toList();
		}
		if (fact instanceof PainLevel level) {
			return level.value();
		}
		if (fact instanceof Minutes minutes) {
			return minutes.value();
		}
		if (fact instanceof Note note) {
			return note.text();
		}
		return (fact instanceof Number) ? fact : fact.toString();
	}

}
