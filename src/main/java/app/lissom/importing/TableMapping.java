package app.lissom.importing;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.lissom.diary.EntryKind;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DecimalMark;
import org.jspecify.annotations.Nullable;

/**
 * Maps the columns of a table to entries. Columns count from 0.
 *
 * @param date the column of the day, or of day and time; null only in a guess
 * @param time the column of the time, if it has its own
 * @param order the order of day and month; null when no day can mean another one
 * @param mark the decimal mark; null when no number can mean another one
 * @param rounding how half points of pain are rounded; null when they are not
 * @param measures what to import
 */
record TableMapping(@Nullable Integer date, @Nullable Integer time, @Nullable DateOrder order,
		@Nullable DecimalMark mark, @Nullable RoundingMode rounding, Map<EntryKind, Measure> measures) {

	private static final List<AmountUnit> TIMES = List.of(AmountUnit.MINUTE, AmountUnit.HOUR, AmountUnit.SECOND);

	/** The kinds that a table can have, and the units in which their values can be. */
	static final Map<EntryKind, List<AmountUnit>> UNITS = new EnumMap<>(
			Map.of(EntryKind.PAIN, List.of(AmountUnit.OF_TEN, AmountUnit.OF_HUNDRED), EntryKind.WATER,
					List.of(AmountUnit.MILLILITRE, AmountUnit.CENTILITRE, AmountUnit.DECILITRE, AmountUnit.LITRE,
							AmountUnit.FLUID_OUNCE, AmountUnit.CUP, AmountUnit.GLASS),
					EntryKind.EXERCISE, TIMES, EntryKind.RELIEF, TIMES, EntryKind.MASSAGE, TIMES, EntryKind.MEDICINE,
					List.of(), EntryKind.NOTE, List.of()));

	TableMapping {
		EnumMap<EntryKind, Measure> ordered = new EnumMap<>(EntryKind.class);
		ordered.putAll(measures);
		measures = ordered;
	}

	TableMapping with(@Nullable DateOrder order, @Nullable DecimalMark mark) {
		return new TableMapping(this.date, this.time, order, mark, this.rounding, this.measures);
	}

	TableMapping round(@Nullable RoundingMode rounding) {
		return new TableMapping(this.date, this.time, this.order, this.mark, rounding, this.measures);
	}

	/**
	 * Locates the entries of a kind.
	 *
	 * @param value the column of the level, the amount, the minutes or the words
	 * @param what the column of the note, the exercise, the treatment, the massage or the
	 * medicine
	 * @param unit the unit of values that do not say theirs
	 * @param treatment the treatment of lines that do not say theirs
	 * @param only the column and the value of the lines that count, as {@code 0:Water};
	 * null for all lines
	 */
	record Measure(@Nullable Integer value, @Nullable Integer what, @Nullable AmountUnit unit,
			@Nullable Treatment treatment, @Nullable String only) {

		static final Measure NONE = new Measure(null, null, null, null, null);

		boolean isEmpty() {
			return this.value == null && this.what == null;
		}

	}

}
