package app.lissom.diary;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One exercise that somebody did. */
@Entity
@DiscriminatorValue("EXERCISE")
public class ExerciseEntry extends Entry {

	/** Most sets in one entry. */
	static final int MAX_SETS = 100;

	private @Nullable String exercise;

	@Column(name = "own_exercise_id")
	private @Nullable UUID own;

	private @Nullable Minutes minutes;

	private @Nullable Integer sets;

	@Enumerated(EnumType.STRING)
	private @Nullable PartOfDay partOfDay;

	@Enumerated(EnumType.STRING)
	private @Nullable ExerciseFeedback ease;

	protected ExerciseEntry() {
	}

	public ExerciseEntry(OwnedId id, Moment moment, ExerciseRef done, @Nullable Minutes minutes, @Nullable Integer sets,
			@Nullable PartOfDay partOfDay, @Nullable ExerciseFeedback ease) {
		super(id, moment);
		if (sets != null && (sets < 1 || sets > MAX_SETS)) {
			throw new IllegalArgumentException("Sets are from 1 to " + MAX_SETS);
		}
		this.exercise = done.slug();
		this.own = done.own();
		this.minutes = minutes;
		this.sets = sets;
		this.partOfDay = partOfDay;
		this.ease = ease;
	}

	/** The exercise that was done. */
	public ExerciseRef done() {
		return new ExerciseRef(this.exercise, this.own);
	}

	public @Nullable Minutes minutes() {
		return this.minutes;
	}

	/** From 1 to 100. */
	public @Nullable Integer sets() {
		return this.sets;
	}

	public @Nullable PartOfDay partOfDay() {
		return this.partOfDay;
	}

	public @Nullable ExerciseFeedback ease() {
		return this.ease;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.EXERCISE;
	}

	@Override
	List<@Nullable Object> content() {
		return Arrays.asList(this.exercise, this.own, this.minutes, this.sets, this.partOfDay, this.ease);
	}

	@Override
	void copy(Entry other) {
		ExerciseEntry that = (ExerciseEntry) other;
		this.exercise = that.exercise;
		this.own = that.own;
		this.minutes = that.minutes;
		this.sets = that.sets;
		this.partOfDay = that.partOfDay;
		this.ease = that.ease;
	}

}
