package app.lissom.totals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryActs;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.FunctionEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.Treatment;
import app.lissom.diary.WaterEntry;
import app.lissom.diary.WaterVolume;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the totals with the sum of all entries while entries are added, changed, moved
 * to another day, deleted, restored and purged in random order.
 */
@LissomTest
@Tag("database")
class TotalsModelTests {

	private static final int SEQUENCES = Integer.getInteger("lissom.sequences", 15);

	/** On both sides of the borders of weeks, months and years. */
	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 12, 28), LocalDate.of(2025, 12, 29),
			LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 4), LocalDate.of(2026, 2, 1),
			LocalDate.of(2028, 2, 29));

	private static final List<EntryKind> KINDS = List.of(EntryKind.PAIN, EntryKind.PAIN, EntryKind.WATER,
			EntryKind.WATER, EntryKind.EXERCISE, EntryKind.EXERCISE, EntryKind.RELIEF, EntryKind.MASSAGE,
			EntryKind.MEDICINE, EntryKind.POSTURE, EntryKind.NOTE, EntryKind.SAFETY);

	private static final List<UUID> IDS = KINDS.stream().map((kind) -> UUID.randomUUID()).toList();

	@Autowired
	private Diary diary;

	@Autowired
	private Totals totals;

	@Autowired
	private CombinedQuery.Factory queries;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@Test
	void agreeWithTheEntries() {
		RandomValues.forAll(SEQUENCES, (any) -> compare(any.list(1, 30, TotalsModelTests::action)));
	}

	private static Action action(RandomValues any) {
		return new Action(any.of("add", "add", "change", "change", "twice", "delete", "restore", "wait"),
				any.between(0, IDS.size() - 1), any.of(DAYS), any.between(0, 10));
	}

	private void compare(List<Action> actions) {
		AccountId me = this.people.createAccount();
		this.exercises.save(Entries.of(me).customExercise(IDS.get(0)), null);
		for (Action action : actions) {
			run(me, action);
			List<Entry> entries = new ArrayList<>();
			this.diary.forEach(me, entries::add);
			for (CalendarPeriod step : CalendarPeriod.values()) {
				assertThat(this.totals.of(me, DAYS.get(0), DAYS.get(DAYS.size() - 1), step)).as("after %s", action)
					.isEqualTo(TotalMother.of(step, entries));
			}
			assertThat(this.totals.newExercises(me, DAYS.get(0), this.queries.begin()).get()).as("after %s", action)
				.isEqualTo(starts(entries));
		}
	}

	private void run(AccountId me, Action action) {
		UUID id = IDS.get(action.number);
		Entry offered = entry(OwnedId.of(me, id), KINDS.get(action.number), Moment.stated(action.day, null),
				action.value);
		switch (action.verb) {
			case "add" -> this.diary.add(offered);
			case "change" -> new DiaryActs(this.diary).overwrite(offered);
			case "twice" -> {
				this.diary.add(offered);
				this.diary.add(offered);
			}
			case "delete" -> this.diary.delete(me, List.of(id));
			case "restore" -> new DiaryActs(this.diary).restore(me, id);
			default -> {
				this.clock.advance(Duration.ofHours(3L * action.value));
				new DiaryActs(this.diary).purge();
			}
		}
	}

	private static Entry entry(OwnedId key, EntryKind kind, Moment moment, int value) {
		Minutes minutes = Minutes.ofNullable((value > 0) ? value : null);
		return switch (kind) {
			case PAIN ->
				new PainEntry.Content(new PainLevel(value), null, null, Set.of(), null, null).toEntry(key, moment);
			case WATER -> new WaterEntry.Content(WaterVolume.ofMillilitres(100 * value + 1)).toEntry(key, moment);
			case EXERCISE -> new ExerciseEntry(key, moment,
					(value % 3 == 0) ? ExerciseRef.ofCustom(IDS.get(0)) : ExerciseRef.ofGuide("bridge-" + value % 3),
					minutes, null, null, null);
			case RELIEF ->
				new ReliefEntry(key, moment, Treatment.ICE, minutes, (value > 5) ? null : new PainLevel(value),
						PainLevel.ofNullable((value % 2 == 0) ? 10 - value : null),
						PainLevel.ofNullable((value % 3 == 0) ? value : null));
			case MASSAGE ->
				new MassageEntry.Content(Massage.REIKI, minutes, PainLevel.ofNullable((value > 2) ? value : null),
						PainLevel.ofNullable((value % 2 == 0) ? value : null), null)
					.toEntry(key, moment);
			case MEDICINE -> new MedicineEntry.Content("Medicine " + value, null, null).toEntry(key, moment);
			case POSTURE -> new PostureCheckEntry(key, moment);
			case NOTE -> new NoteEntry.Content(new Note("Note " + value)).toEntry(key, moment);
			case FUNCTION -> new FunctionEntry.Content(value, 10 - value, value).toEntry(key, moment);
			case SAFETY -> new SafetyCheckEntry(key, moment, Set.of());
		};
	}

	private static Map<LocalDate, Set<ExerciseRef>> starts(List<Entry> entries) {
		Map<ExerciseRef, LocalDate> starts = entries.stream()
			.filter(ExerciseEntry.class::isInstance)
			.map(ExerciseEntry.class::cast)
			.collect(Collectors.toMap((entry) -> entry.content().exercise(), Entry::day,
					(a, b) -> a.isBefore(b) ? a : b));
		return starts.keySet().stream().collect(Collectors.groupingBy(starts::get, TreeMap::new, Collectors.toSet()));
	}

	private record Action(String verb, int number, LocalDate day, int value) {

	}

}
