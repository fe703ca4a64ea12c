package app.lissom.diary;

import java.time.LocalDate;
import java.util.Optional;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/** Holds the pain before and after something on a day, as far as it was rated. */
public record PainPair(LocalDate day, @Nullable PainLevel before, @Nullable PainLevel after) {

	/** Returns the change in points, if both were rated; less than zero is less pain. */
	public Optional<Integer> change() {
		return (this.before != null && this.after != null) ? Optional.of(this.after.value() - this.before.value())
				: Optional.empty();
	}

}
