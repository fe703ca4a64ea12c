package app.lissom.routine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.Exercise;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

/**
 * Lists exercises with their doses, in order. It is immutable: its methods return changed
 * copies.
 *
 * @param name the name that its owner gave it; null for the default routines
 * @param steps from 1 to 20
 * @param version how often it was changed; 0 before it is stored
 * @param stored whether the account has it of its own; false for an unchanged default
 */
public record Routine(UUID id, String word, @Nullable String name, PartOfDay partOfDay, List<Step> steps, long version,
		boolean stored) {

	static final int MAX_STEPS = 20;

	public Routine {
		steps = List.copyOf(steps);
		if (steps.isEmpty() || steps.size() > MAX_STEPS) {
			throw new IllegalArgumentException("A routine has 1 to " + MAX_STEPS + " exercises");
		}
	}

	/** Returns an exercise of the guide alone, which is played but not stored. */
	static Routine ofExercise(Exercise exercise, Step step) {
		return new Routine(idOf(exercise), exercise.id(), exercise.name(), PartOfDay.OTHER, List.of(step), 0, false);
	}

	/** Returns the id of the routine that consists of this exercise alone. */
	static UUID idOf(Exercise exercise) {
		return UUID.nameUUIDFromBytes(exercise.address().getBytes(StandardCharsets.UTF_8));
	}

	public boolean isDefault() {
		return toDefault().isPresent();
	}

	Optional<DefaultRoutine> toDefault() {
		return Arrays.stream(DefaultRoutine.values()).filter((one) -> one.id().equals(this.id)).findFirst();
	}

	SeenVersion seen() {
		return this.stored ? new SeenVersion(this.id, this.version) : SeenVersion.ofValue(null);
	}

	/**
	 * Returns the position of an exercise: this one, or its first; -1 if it is not there.
	 */
	int find(ExerciseRef exercise, int position) {
		List<ExerciseRef> all = this.steps.stream().map(Step::ref).toList();
		return (position >= 0 && position < all.size() && all.get(position).equals(exercise)) ? position
				: all.indexOf(exercise);
	}

	boolean hasSameContent(Routine other) {
		return Objects.equals(this.name, other.name) && this.partOfDay == other.partOfDay
				&& this.steps.equals(other.steps);
	}

	Timeline timeline() {
		return Timeline.of(this.steps);
	}

	public int minutes() {
		return timeline().minutes();
	}

	public boolean isFull() {
		return this.steps.size() >= MAX_STEPS;
	}

	Routine with(List<Step> others) {
		return new Routine(this.id, this.word, this.name, this.partOfDay, others, this.version, this.stored);
	}

	Routine rename(String other) {
		return new Routine(this.id, this.word, other.strip(), this.partOfDay, this.steps, this.version, this.stored);
	}

	/** Adds a step at the end, unless it is full. */
	Routine add(Step step) {
		return isFull() ? this : edit((steps) -> steps.add(step));
	}

	Routine replace(int position, Step step) {
		return edit((steps) -> steps.set(position, step));
	}

	/** Removes a step, unless it is the only one. */
	Routine remove(int position) {
		return (this.steps.size() > 1) ? edit((steps) -> steps.remove(position)) : this;
	}

	Routine up(int position) {
		return (position > 0) ? edit((steps) -> steps.add(position - 1, steps.remove(position))) : this;
	}

	Routine down(int position) {
		return (position + 1 < this.steps.size()) ? up(position + 1) : this;
	}

	Routine each(UnaryOperator<Step> change) {
		return edit((steps) -> steps.replaceAll(change));
	}

	private Routine edit(Consumer<List<Step>> change) {
		List<Step> changed = new ArrayList<>(this.steps);
		change.accept(changed);
		return with(changed);
	}

}
