package app.lissom.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes to write. Amounts are in the unit in which the form was drawn.
 *
 * @param zone where the person's days begin and end
 * @param unit the unit from now on
 * @param drawnIn the unit of the amounts below
 * @param goal water a day, or none
 * @param glasses one-tap amounts, with commas between
 */
record SettingsForm(@Nullable String zone, @NotNull(message = "{account.unit.blank}") WaterUnit unit,
		@Nullable WaterUnit drawnIn, @Nullable Integer goal, @Nullable String glasses) {

	/** Largest goal, in millilitres a day. */
	private static final int LARGEST_GOAL = 10_000;

	/** Smallest and largest glass, in millilitres. */
	private static final int SMALLEST_GLASS = 10;

	private static final int LARGEST_GLASS = 2000;

	/** As many buttons as find a place on a phone. */
	private static final int MOST_GLASSES = 6;

	static SettingsForm of(Person me) {
		WaterUnit unit = me.waterUnit();
		return new SettingsForm(me.zone().getId(), unit, unit,
				(me.waterGoal() != null) ? unit.fromMillilitres(me.waterGoal()) : null,
				me.glasses()
					.stream()
					.map((glass) -> String.valueOf(unit.fromMillilitres(glass)))
					.collect(Collectors.joining(", ")));
	}

	/** Millilitres a day, or none. */
	@Nullable Integer waterGoal() {
		return (this.goal != null) ? from().toMillilitres(this.goal) : null;
	}

	boolean isGoodGoal() {
		return this.goal == null
				|| (this.goal > 0 && this.goal <= LARGEST_GOAL && from().toMillilitres(this.goal) <= LARGEST_GOAL);
	}

	/** In millilitres, in the order typed; nothing when they do not make sense. */
	List<Integer> glassSizes() {
		try {
			List<Integer> sizes = Arrays.stream((this.glasses != null) ? this.glasses.split("[,;\\s]+") : new String[0])
				.filter((size) -> !size.isEmpty())
				.map((size) -> from().toMillilitres(Integer.parseInt(size)))
				.distinct()
				.toList();
			boolean good = sizes.size() <= MOST_GLASSES
					&& sizes.stream().allMatch((size) -> size >= SMALLEST_GLASS && size <= LARGEST_GLASS);
			return good ? sizes : List.of();
		}
		catch (NumberFormatException ex) {
			return List.of();
		}
	}

	private WaterUnit from() {
		return (this.drawnIn != null) ? this.drawnIn : this.unit;
	}

}
