package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.PainEntry.Side;
import app.lissom.exercises.CustomExercise;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/** Creates entries for tests, by default of one person on one day. */
public record Entries(AccountId me, LocalDate day) {

	/** The day on which entries happen, if nothing else is said. */
	public static final LocalDate DAY = LocalDate.of(2026, 3, 14);

	public static Entries of(AccountId me) {
		return new Entries(me, DAY);
	}

	/** Pain of somebody, on some day. */
	public static PainEntry pain(int level) {
		return of(new AccountId(UUID.randomUUID())).painOf(level);
	}

	/** The kinds of entries that can tell pain. */
	public static List<Class<? extends Entry>> kindsWithPain() {
		return Arrays.stream(EntryKind.values())
			.<Class<? extends Entry>>map(EntryKind::type)
			.filter((type) -> ReflectionUtils.findMethod(type, "painReadings").getDeclaringClass() == type)
			.toList();
	}

	public static <E extends Entry> E deleted(E entry, Instant now) {
		entry.delete(now);
		return entry;
	}

	public Entries on(LocalDate other) {
		return new Entries(this.me, other);
	}

	public PainEntry painOf(int level) {
		return painOf(UUID.randomUUID(), level, null);
	}

	public PainEntry painOf(UUID id, int level, @Nullable String note) {
		return new PainEntry.Content(new PainLevel(level), Feeling.TIGHT, null, Set.of(BodyArea.LOW_BACK, BodyArea.LEG),
				Side.LEFT, Note.ofNullable(note))
			.toEntry(key(id), moment());
	}

	/** Pain of these kinds. */
	public PainEntry painOf(int level, Quality... qualities) {
		return new PainEntry.Content(new PainLevel(level), null, Set.of(qualities), Set.of(), null, null)
			.toEntry(key(UUID.randomUUID()), moment());
	}

	public WaterEntry water(int millilitres) {
		return new WaterEntry.Content(WaterVolume.ofMillilitres(millilitres)).toEntry(key(UUID.randomUUID()), moment());
	}

	public ExerciseEntry exercise(String slug) {
		return exercise(ExerciseRef.ofGuide(slug));
	}

	public ExerciseEntry exerciseWithoutMinutes(String slug) {
		return new ExerciseEntry(key(UUID.randomUUID()), moment(), ExerciseRef.ofGuide(slug), null, null, null, null);
	}

	public ExerciseEntry own(UUID exercise) {
		return exercise(ExerciseRef.ofCustom(exercise));
	}

	private ExerciseEntry exercise(ExerciseRef done) {
		return new ExerciseEntry(key(UUID.randomUUID()), moment(), done, new Minutes(10), null, PartOfDay.MORNING,
				ExerciseFeedback.EASIER);
	}

	/** An exercise of a therapist, not saved. */
	public CustomExercise customExercise(UUID id) {
		return new CustomExercise(key(id), "Nerve glide", null, null);
	}

	public ReliefEntry relief(Treatment protocol, @Nullable Instant at) {
		return new ReliefEntry(key(UUID.randomUUID()), Moment.stated(this.day, at), protocol, new Minutes(15),
				new PainLevel(6), new PainLevel(3));
	}

	public MassageEntry massage() {
		return new MassageEntry.Content(Massage.SWEDISH, new Minutes(60), null, null, this.day.plusDays(14))
			.toEntry(key(UUID.randomUUID()), moment());
	}

	/** A massage with the pain around it. */
	public MassageEntry massage(int before, int after) {
		return new MassageEntry.Content(Massage.DEEP_TISSUE, new Minutes(30), new PainLevel(before),
				new PainLevel(after), null)
			.toEntry(key(UUID.randomUUID()), moment());
	}

	public MedicineEntry medicine(String name, @Nullable String amount) {
		return new MedicineEntry.Content(name, amount, null).toEntry(key(UUID.randomUUID()), moment());
	}

	public PostureCheckEntry posture() {
		return new PostureCheckEntry(key(UUID.randomUUID()), moment());
	}

	public NoteEntry note(String text) {
		return new NoteEntry.Content(new Note(text)).toEntry(key(UUID.randomUUID()), moment());
	}

	public FunctionEntry function(int averagePain, int enjoyment, int activity) {
		return new FunctionEntry.Content(averagePain, enjoyment, activity).toEntry(key(UUID.randomUUID()), moment());
	}

	public SafetyCheckEntry safety(WarningSign... signs) {
		return new SafetyCheckEntry(key(UUID.randomUUID()), moment(), Set.of(signs));
	}

	private OwnedId key(UUID id) {
		return OwnedId.of(this.me, id);
	}

	private Moment moment() {
		return Moment.stated(this.day, this.day.atTime(9, 30).toInstant(java.time.ZoneOffset.UTC));
	}

	/** An entry of any kind. */
	public Entry any(EntryKind kind) {
		return switch (kind) {
			case PAIN -> painOf(6);
			case WATER -> water(250);
			case EXERCISE -> exercise("bridge");
			case RELIEF -> relief(Treatment.ICE, Instant.EPOCH);
			case MASSAGE -> massage();
			case MEDICINE -> medicine("Gel", null);
			case POSTURE -> posture();
			case NOTE -> note("private");
			case FUNCTION -> function(5, 4, 4);
			case SAFETY -> safety();
		};
	}

}
