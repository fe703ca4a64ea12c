package app.lissom.diary;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.diary.EntryReader.Field;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InUnit;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Records one exercise that was done. */
@Entity
@DiscriminatorValue("EXERCISE")
public class ExerciseEntry extends EntryWithContent<ExerciseEntry.Content> {

	/** Most sets in one entry. */
	static final int MAX_SETS = 100;

	private static final int LONGEST_SLUG = 100;

	/** How many exercises can be logged with one tap. */
	private static final int SHORTCUTS = 6;

	protected ExerciseEntry() {
	}

	ExerciseEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	public ExerciseEntry(OwnedId id, Moment moment, ExerciseRef exercise, @Nullable Minutes minutes,
			@Nullable Integer sets, @Nullable PartOfDay partOfDay, @Nullable ExerciseFeedback feedback) {
		this(id, moment, new Content(exercise.slug(), exercise.customId(), minutes, sets, partOfDay, feedback));
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), new LinkedHashSet<>(Set.of(content().exercise().value())),
				Minutes.valueOf(content().minutes), content().sets, content().partOfDay, content().feedback,
				day.timeOf(this));
	}

	/** Adds up minutes; an exercise without minutes counts as none. */
	public static int minutes(Collection<ExerciseEntry> exercises) {
		return exercises.stream()
			.map((exercise) -> Minutes.valueOf(exercise.content().minutes))
			.mapToInt((minutes) -> (minutes != null) ? minutes : 0)
			.sum();
	}

	/** Returns the entry with another feedback. */
	public ExerciseEntry withFeedback(@Nullable ExerciseFeedback feedback) {
		Content saved = content();
		return new ExerciseEntry(key(), Moment.stated(day(), at()),
				new Content(saved.slug, saved.customExercise, saved.minutes, saved.sets, saved.partOfDay, feedback));
	}

	/**
	 * The exercise: one of the guide or a custom one.
	 *
	 * @param slug the guide's name for it; null for a custom exercise
	 * @param customExercise the id of a custom exercise, or null
	 * @param sets from 1 to 100, if they were counted
	 */
	@Embeddable
	public record Content(@JsonProperty("exercise") @Column(name = "exercise") @Nullable String slug,
			@JsonProperty("ownExerciseId") @Column(name = "own_exercise_id") @Nullable UUID customExercise,
			@Nullable Minutes minutes, @Nullable Integer sets,
			@Enumerated(EnumType.STRING) @Nullable PartOfDay partOfDay,
			@JsonProperty("ease") @Column(
					name = "ease") @Enumerated(EnumType.STRING) @Nullable ExerciseFeedback feedback)
			implements
				EntryContent {

		public Content {
			FieldChecks.line("exercise", slug, LONGEST_SLUG);
			FieldChecks.require("exercise", (slug == null) != (customExercise == null));
			FieldChecks.require("sets", sets == null || sets >= 1 && sets <= MAX_SETS);
		}

		public ExerciseRef exercise() {
			return new ExerciseRef(this.slug, this.customExercise);
		}

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(row.text(Field.EXERCISE), row.value(UUID.class, Field.OWN_EXERCISE_ID), row.minutes(),
					row.numberOrNull(Field.SETS), row.word(PartOfDay.class, Field.PART_OF_DAY),
					row.word(ExerciseFeedback.class, Field.EASE));
		}

		@Override
		public ExerciseEntry toEntry(OwnedId id, Moment moment) {
			return new ExerciseEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.exercise(exercise());
			text.fact("diary.minutes.is", Minutes.valueOf(this.minutes));
			text.fact("diary.sets.is", this.sets);
			text.choice("diary.partOfDay.", this.partOfDay);
			text.choice("diary.ease.", this.feedback);
		}

		@Override
		public @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			return new HealthRecordItem.Observation(HealthRecordItem.Measure.EXERCISE, Minutes.valueOf(this.minutes),
					Arrays.asList(texts.exercise(exercise()), texts.message("diary.sets.is", this.sets),
							texts.choice("diary.ease.", this.feedback)),
					"");
		}

	}

	/**
	 * Binds the form for exercises: each one that is ticked becomes an entry.
	 *
	 * @param exercises values of {@link ExerciseRef#value}
	 */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotEmpty(message = "{diary.exercise.exercises.missing}") @Nullable LinkedHashSet<String> exercises,
			@InUnit(AmountUnit.MINUTE) @Range(min = 1, max = Minutes.MAX,
					message = "{diary.minutes.wrong}") @Nullable Integer minutes,
			@Range(min = 1, max = MAX_SETS, message = "{diary.exercise.sets.wrong}") @Nullable Integer sets,
			@Nullable PartOfDay partOfDay, @Nullable ExerciseFeedback ease,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return content(Objects.requireNonNull(refs().get(0)));
		}

		@Override
		public List<Entry> toEntries(OwnedId id, Moment moment) {
			return refs().stream()
				.map(Objects::requireNonNull)
				.map((exercise) -> (Entry) content(exercise).toEntry(id.derive(exercise.value()), moment))
				.toList();
		}

		private Content content(ExerciseRef exercise) {
			return new Content(exercise.slug(), exercise.customId(), Minutes.ofNullable(this.minutes), this.sets,
					this.partOfDay, this.ease);
		}

		/** Returns what was ticked; null for a value that names no exercise. */
		private List<@Nullable ExerciseRef> refs() {
			return (this.exercises != null) ? this.exercises.stream().map(ExerciseRef::read).toList() : List.of();
		}

		@Override
		public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
			List<@Nullable ExerciseRef> refs = refs();
			Exercises known = exercises.get();
			if (refs.stream().anyMatch((one) -> one == null || !isKnown(one, known, before))) {
				errors.rejectValue("exercises", "diary.exercise.exercises.unknown");
			}
			else if (before != null && refs.size() > 1) {
				errors.rejectValue("exercises", "diary.exercise.exercises.one");
			}
		}

		private static boolean isKnown(ExerciseRef exercise, Exercises known, @Nullable Entry before) {
			return known.find(exercise).isPresent()
					|| before instanceof ExerciseEntry entry && entry.content().exercise().equals(exercise);
		}

		@Override
		public List<Exercises.Choice> shortcuts(Supplier<List<Entry>> latest, Supplier<Exercises> exercises) {
			List<String> done = new ArrayList<>(Entry.ofType(ExerciseEntry.class, latest.get())
				.stream()
				.map((one) -> one.content().exercise().value())
				.toList());
			return exercises.get()
				.offered(null)
				.stream()
				.sorted(Comparator.comparing((choice) -> -done.lastIndexOf(choice.value())))
				.limit(SHORTCUTS)
				.toList();
		}

		@Override
		public Map<String, Object> options(Supplier<Exercises> exercises) {
			return Map.of("exercises", exercises.get(), "partsOfDay", PartOfDay.values(), "eases",
					ExerciseFeedback.values());
		}

	}

}
