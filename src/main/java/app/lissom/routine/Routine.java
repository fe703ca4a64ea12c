package app.lissom.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import app.lissom.diary.ExerciseRef;
import app.lissom.diary.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Exercises in their order. It never changes: a change makes another one.
 *
 * @param id what it is kept under
 * @param word what it is called in addresses
 * @param name what its owner calls it; null for the morning and the bedtime routine
 * @param partOfDay when it is meant to be done
 * @param steps at least one, at most 20
 * @param version how often it was changed; 0 before it is kept
 * @param kept whether it is kept, or as everybody has it
 */
record Routine(UUID id, String word, @Nullable String name, PartOfDay partOfDay, List<Step> steps, long version,
		boolean kept) {

	static final int MOST_STEPS = 20;

	Routine {
		steps = List.copyOf(steps);
		if (steps.isEmpty() || steps.size() > MOST_STEPS) {
			throw new IllegalArgumentException("A routine has 1 to " + MOST_STEPS + " exercises");
		}
	}

	/** Whether everybody has it, changed or not. */
	public boolean isStandard() {
		return standard().isPresent();
	}

	Optional<DefaultRoutine> standard() {
		return Arrays.stream(DefaultRoutine.values()).filter((one) -> one.id().equals(this.id)).findFirst();
	}

	/** Whether it has the same name and the same exercises. */
	boolean saysTheSameAs(Routine other) {
		return Objects.equals(this.name, other.name) && this.partOfDay == other.partOfDay
				&& this.steps.equals(other.steps);
	}

	Timeline timeline() {
		return Timeline.of(this.steps);
	}

	/** How long it takes. */
	public int minutes() {
		return timeline().minutes();
	}

	boolean has(int position) {
		return position >= 0 && position < this.steps.size();
	}

	/** Where this exercise comes first. */
	Optional<Integer> positionOf(ExerciseRef done) {
		return this.steps.stream().filter((step) -> step.done().equals(done)).findFirst().map(this.steps::indexOf);
	}

	Routine with(List<Step> others) {
		return new Routine(this.id, this.word, this.name, this.partOfDay, others, this.version, this.kept);
	}

	/** Under another name. */
	Routine named(String other) {
		return new Routine(this.id, this.word, other.strip(), this.partOfDay, this.steps, this.version, this.kept);
	}

	/** With one more exercise at its end, unless it is full. */
	Routine add(Step step) {
		return (this.steps.size() < MOST_STEPS) ? edit((steps) -> steps.add(step)) : this;
	}

	/** With another step in the place of this one. */
	Routine replace(int position, Step step) {
		return edit((steps) -> steps.set(position, step));
	}

	/** Without this step; the last one stays. */
	Routine remove(int position) {
		return (this.steps.size() > 1) ? edit((steps) -> steps.remove(position)) : this;
	}

	/** With this step one place earlier. */
	Routine up(int position) {
		return (position > 0) ? edit((steps) -> steps.add(position - 1, steps.remove(position))) : this;
	}

	/** With this step one place later. */
	Routine down(int position) {
		return (position + 1 < this.steps.size()) ? up(position + 1) : this;
	}

	/** With every step changed in the same way. */
	Routine each(UnaryOperator<Step> change) {
		return with(this.steps.stream().map(change).toList());
	}

	private Routine edit(Consumer<List<Step>> change) {
		List<Step> changed = new ArrayList<>(this.steps);
		change.accept(changed);
		return with(changed);
	}

}
