package app.lissom.diary;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Water, as it is typed or tapped.
 *
 * @param amount in that unit; at most one decimal, after a point or a comma
 */
record WaterForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time, @Nullable String amount,
		@NotNull @Nullable WaterUnit unit) implements EntryForm {

	/** Whether the amount is a number, and one that somebody can drink at once. */
	boolean isPossible() {
		return this.unit != null && this.amount != null && this.amount.strip().matches("[0-9]{1,4}([.,][0-9])?")
				&& Water.isPossible(number(), this.unit);
	}

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new WaterEntry(id, moment, Water.of(number(), Objects.requireNonNull(this.unit)));
	}

	private BigDecimal number() {
		return new BigDecimal(Objects.requireNonNull(this.amount).strip().replace(',', '.'));
	}

}
