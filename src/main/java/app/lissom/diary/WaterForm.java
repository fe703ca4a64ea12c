package app.lissom.diary;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.account.WaterUnit;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.SeenVersion;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds the form for water.
 *
 * @param amount in the unit; at most one decimal, after a point or a comma
 * @param unit the person's unit, or millilitres for a tap on a glass
 */
record WaterForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time, @Nullable String amount,
		@NotNull @Nullable WaterUnit unit) implements EntryForm {

	@Override
	public EntryContent content() {
		return new WaterEntry.Content(Water.of(number(), Objects.requireNonNull(this.unit)));
	}

	@Override
	public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
		if (this.unit != null && !isPossible()) {
			errors.rejectValue("amount", "diary.water.amount.wrong." + this.unit);
		}
	}

	/** Whether the amount is a number that can be drunk at once. */
	boolean isPossible() {
		return this.unit != null && this.amount != null && this.amount.strip().matches("[0-9]{1,4}([.,][0-9])?")
				&& Water.isPossible(number(), this.unit);
	}

	private BigDecimal number() {
		return new BigDecimal(Objects.requireNonNull(this.amount).strip().replace(',', '.'));
	}

}
