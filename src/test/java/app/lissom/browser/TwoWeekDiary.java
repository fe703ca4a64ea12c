package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Feeling;
import app.lissom.diary.FunctionEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.Side;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.Treatment;
import app.lissom.diary.WaterEntry;
import app.lissom.diary.WaterVolume;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;

/**
 * Writes two weeks of entries of a person whose back gets better, up to the afternoon of
 * the last day.
 */
final class TwoWeekDiary {

	/** Pain of each day; -1 is a day on which nothing was written. */
	private static final int[] PAIN = { 7, 7, 6, 6, -1, 5, 6, 5, 5, 4, -1, 4, 3, 4 };

	private final AccountId me;

	private final LocalDate last;

	private final ZoneId zone;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<EntryKind, Entry> lastOfKind = new EnumMap<>(EntryKind.class);

	TwoWeekDiary(AccountId me, LocalDate last, ZoneId zone) {
		this.me = me;
		this.last = last;
		this.zone = zone;
		LocalDate first = last.minusDays(PAIN.length - 1);
		for (int i = 0; i < PAIN.length; i++) {
			if (PAIN[i] >= 0) {
				day(first.plusDays(i), PAIN[i]);
			}
		}
		note(first, "Lifted a box of books and felt it at once. Could not stand up straight.");
		function(first, 6);
		function(first.plusDays(6), 4);
		massage(last);
		add(new MedicineEntry.Content("Ibuprofen", "1 tablet", null).toEntry(id(), at(last, 8, 0)));
		note(last, "Slept through. Massage this afternoon, then an early night.");
	}

	void saveTo(Diary diary) {
		diary.add(this.entries.toArray(Entry[]::new));
	}

	/** The day on which it ends. */
	LocalDate last() {
		return this.last;
	}

	/** The latest entry of a kind, to change or delete. */
	Entry last(EntryKind kind) {
		return this.lastOfKind.get(kind);
	}

	private void day(LocalDate day, int pain) {
		add(new SafetyCheckEntry(id(), at(day, 7, 0), Set.of()));
		add(new PainEntry.Content(new PainLevel(pain), Feeling.TIGHT, Set.of(app.lissom.diary.PainEntry.Quality.DULL),
				Set.of(app.lissom.diary.PainEntry.BodyArea.LOW_BACK), Side.LEFT, null)
			.toEntry(id(), at(day, 7, 5)));
		exercise(day, "pelvic-tilt", 15);
		exercise(day, "bridge", 20);
		water(day, 8, 250);
		water(day, 11, 500);
		add(new PostureCheckEntry(id(), at(day, 11, 30)));
		water(day, 13, 250);
		// Ice on the last day would have sessions wait until the skin has rested.
		add(new ReliefEntry(id(), at(day, 15, 10), day.equals(this.last) ? Treatment.HEAT : Treatment.HEAT_THEN_ICE,
				new Minutes(35), new PainLevel(Math.min(10, pain + 1)), new PainLevel(pain - 1)));
	}

	private void exercise(LocalDate day, String slug, int minute) {
		add(new ExerciseEntry(id(), at(day, 7, minute), ExerciseRef.ofGuide(slug), new Minutes(5), null,
				PartOfDay.MORNING, ExerciseFeedback.EASIER));
	}

	private void water(LocalDate day, int hour, int millilitres) {
		add(new WaterEntry.Content(WaterVolume.ofMillilitres(millilitres)).toEntry(id(), at(day, hour, 40)));
	}

	private void massage(LocalDate day) {
		add(new MassageEntry.Content(Massage.DEEP_TISSUE, new Minutes(60), new PainLevel(4), new PainLevel(2),
				day.plusDays(14))
			.toEntry(id(), at(day, 16, 30)));
	}

	private void function(LocalDate day, int answer) {
		add(new FunctionEntry.Content(answer, answer + 1, answer).toEntry(id(), at(day, 21, 0)));
	}

	private void note(LocalDate day, String text) {
		add(new NoteEntry.Content(new Note(text)).toEntry(id(), at(day, 9, 0)));
	}

	private void add(Entry entry) {
		this.entries.add(entry);
		this.lastOfKind.put(entry.kind(), entry);
	}

	private OwnedId id() {
		return OwnedId.of(this.me, UUID.randomUUID());
	}

	private Moment at(LocalDate day, int hour, int minute) {
		Instant instant = day.atTime(hour, minute).atZone(this.zone).toInstant();
		return Moment.stated(day, instant);
	}

}
