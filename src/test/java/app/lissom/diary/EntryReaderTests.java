package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what it reads with what Hibernate reads, over random diaries. */
@LissomTest
@Tag("database")
class EntryReaderTests {

	private static final int DIARIES = Integer.getInteger("lissom.sequences", 15);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Set<EntryKind> RECENT = EnumSet.of(EntryKind.PAIN, EntryKind.RELIEF, EntryKind.MASSAGE,
			EntryKind.SAFETY, EntryKind.EXERCISE, EntryKind.POSTURE);

	@Autowired
	private EntryReader reader;

	@Autowired
	private Diary diary;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@Test
	void readsTheSame() {
		RandomValues.forAll(DIARIES, (any) -> {
			AccountId me = this.people.createAccount();
			UUID custom = UUID.randomUUID();
			this.exercises.save(Entries.of(me).customExercise(custom), null);
			List<Entry> written = any.list(1, 40, (one) -> entry(me, custom, one));
			written.forEach(this.diary::add);
			any.list(0, 9, (one) -> one.of(written)).forEach((one) -> new DiaryActs(this.diary).overwrite(one));
			this.diary.delete(me, any.list(1, 9, (one) -> one.of(written).id()));
			List<Entry> all = this.diary.findIncludingDeleted(me, written.stream().map(Entry::id).toList());
			compare(me, all, TODAY.minusDays(any.between(0, 9)), TODAY.minusDays(any.between(0, 3)));
		});
	}

	private void compare(AccountId me, List<Entry> all, LocalDate from, LocalDate to) {
		Instant before = this.clock.instant().minusSeconds(9);
		Predicate<Entry> between = (entry) -> !entry.day().isBefore(from) && !entry.day().isAfter(to);
		Predicate<Entry> deleted = Entry::isDeleted;
		assertSame(this.reader.between(me, from, to, before), all, between);
		assertSame(this.reader.between(me, from, to, this.clock.instant()), all, between.and(deleted.negate()));
		assertSame(this.reader.recent(me, from, to, to, before), all, between
			.and((entry) -> entry.day().equals(to) || (!entry.isDeleted() && RECENT.contains(entry.kind()))));
		assertThat(this.reader.medicinesAnd(me, "walking", from, to)).containsExactlyInAnyOrderElementsOf(all.stream()
			.filter(between.and((entry) -> !entry.isDeleted() && (entry.kind() == EntryKind.MEDICINE
					|| (entry instanceof ExerciseEntry exercise && "walking".equals(exercise.content().slug())))))
			.map((entry) -> new Diary.Fact(entry.kind(), entry.day(), minutes(entry)))
			.toList());
		assertSame(this.reader.forReport(me, from, to), all,
				between.and((entry) -> !entry.isDeleted() && entry.kind() != EntryKind.WATER
						&& entry.kind() != EntryKind.POSTURE && entry.kind() != EntryKind.NOTE));
	}

	private static int minutes(Entry entry) {
		return (entry instanceof ExerciseEntry exercise) ? ExerciseEntry.minutes(List.of(exercise)) : 0;
	}

	private static void assertSame(List<Entry> read, List<Entry> all, Predicate<Entry> expected) {
		assertThat(read.stream().map(EntryReaderTests::facts)).containsExactlyElementsOf(all.stream()
			.filter(expected)
			.sorted(Comparator.comparing(Entry::day)
				.thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing((entry) -> entry.id().toString()))
			.map(EntryReaderTests::facts)
			.toList());
	}

	/** All that there is to know about an entry. */
	private static List<@Nullable Object> facts(Entry entry) {
		return Arrays.asList(entry.getClass(), entry.key(), entry.version(), entry.day(), entry.at(), entry.deletedAt(),
				entry.content(), entry.painReadings());
	}

	private static Entry entry(AccountId me, UUID custom, RandomValues any) {
		LocalDate day = TODAY.minusDays(any.between(0, 9));
		Instant at = any.bool() ? null
				: day.atTime(LocalTime.ofNanoOfDay(any.between(0, 86_399_999_999L) * 1000)).toInstant(ZoneOffset.UTC);
		UUID id = new UUID(any.between(0, Long.MAX_VALUE - 1) << 1, any.between(0, Long.MAX_VALUE - 1) << 1);
		return content(any, custom).toEntry(OwnedId.of(me, id), Moment.stated(day, at));
	}

	private static EntryContent content(RandomValues any, UUID custom) {
		return switch (any.of(EntryKind.values())) {
			case PAIN -> new PainEntry.Content(new PainLevel(any.between(0, 10)), maybe(any, Feeling.values()),
					some(any, PainEntry.Quality.values()), some(any, PainEntry.BodyArea.values()),
					maybe(any, PainEntry.Side.values()), note(any));
			case WATER -> new WaterEntry.Content(new WaterVolume(any.between(1, WaterVolume.MAX)));
			case EXERCISE -> {
				String slug = maybe(any, "bridge", "walking");
				yield new ExerciseEntry.Content(slug, (slug != null) ? null : custom, minutes(any),
						maybe(any, 1, 5, ExerciseEntry.MAX_SETS), maybe(any, PartOfDay.values()),
						maybe(any, ExerciseFeedback.values()));
			}
			case RELIEF ->
				new ReliefEntry.Content(any.of(Treatment.values()), minutes(any), pain(any), pain(any), pain(any));
			case MASSAGE -> new MassageEntry.Content(any.of(MassageEntry.Massage.values()), minutes(any), pain(any),
					pain(any), maybe(any, TODAY, TODAY.plusDays(30)));
			case MEDICINE -> new MedicineEntry.Content(any.of("Ibuprofen", "<b>", "\u05d2\u05d1"),
					maybe(any, "1", "2 tablets"), note(any));
			case POSTURE -> new PostureCheckEntry.Content();
			case NOTE -> new NoteEntry.Content(new Note(any.of("Better", "two\nlines")));
			case FUNCTION -> new FunctionEntry.Content(any.between(0, 10), any.between(0, 10), any.between(0, 10));
			case SAFETY -> new SafetyCheckEntry.Content(some(any, WarningSign.values()));
		};
	}

	@SafeVarargs
	private static <T> @Nullable T maybe(RandomValues any, T... values) {
		return any.bool() ? values[any.between(0, values.length - 1)] : null;
	}

	@SafeVarargs
	private static <T> Set<T> some(RandomValues any, T... values) {
		return Set.copyOf(any.list(0, 3, (one) -> values[one.between(0, values.length - 1)]));
	}

	private static @Nullable PainLevel pain(RandomValues any) {
		return PainLevel.ofNullable(maybe(any, 0, 4, 10));
	}

	private static @Nullable Minutes minutes(RandomValues any) {
		return Minutes.ofNullable(maybe(any, 1, 20, Minutes.MAX));
	}

	private static @Nullable Note note(RandomValues any) {
		return Note.ofNullable(maybe(any, "a note", "\ud83d\ude4f"));
	}

}
