package app.lissom.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.lissom.diary.EntryKind;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.Treatment;
import app.lissom.diary.WaterVolume;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.kernel.AmountText;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFieldException;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Note;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the cells of a table row that belong to one kind of entry.
 *
 * @param value the cell of the level, the amount, the minutes or the words; "" if none
 * @param what the cell of the note, the exercise, the treatment or the massage; "" if
 * none
 */
record RowCells(EntryKind kind, Measure measure, TableMapping mapping, String value, String what) {

	/** How errors refer to half points of pain. */
	static final String HALF = "csvHalf";

	/** How errors refer to a number that could be another one. */
	private static final String UNSURE = "csvUnsure";

	/** Who logs less at once, in millilitres, rather means litres or glasses. */
	private static final int LEAST_WATER = 10;

	/** Returns the values of each kind that a row has. */
	static List<RowCells> wanted(TableMapping mapping, List<String> cells) {
		return mapping.measures()
			.entrySet()
			.stream()
			.filter((one) -> isWanted(one.getValue(), cells))
			.map((one) -> new RowCells(one.getKey(), one.getValue(), mapping, cell(cells, one.getValue().value()),
					cell(cells, one.getValue().what())))
			.toList();
	}

	private static String cell(List<String> cells, @Nullable Integer column) {
		return (column != null) ? CellText.something(TableReader.cell(cells, column)) : "";
	}

	private static boolean isWanted(Measure measure, List<String> cells) {
		String[] filter = (measure.only() != null) ? measure.only().split(":", 2) : new String[0];
		return filter.length < 2 || TableReader.cell(cells, Integer.parseInt(filter[0])).equals(filter[1]);
	}

	boolean isBlank() {
		return (this.measure.what() != null && this.kind != EntryKind.PAIN) ? this.what.isEmpty()
				: this.value.isEmpty();
	}

	/**
	 * Writes the fields of the entry, but for the exercise.
	 * @return always the same text for the same values: ids are made from it
	 */
	String put(ObjectNode entry) {
		entry.put("kind", this.kind.word());
		return switch (this.kind) {
			case PAIN -> putPain(entry);
			case WATER -> putWater(entry);
			case RELIEF -> {
				Treatment treatment = treatment();
				entry.put("protocol", CellText.word(treatment));
				yield treatment + " " + putMinutes(entry);
			}
			case MASSAGE -> {
				Massage massage = CellText.massage(this.what);
				entry.put("massage", CellText.word(massage));
				yield massage + " " + putMinutes(entry);
			}
			case MEDICINE -> putMedicine(entry);
			case NOTE -> note(this.value).map((note) -> {
				entry.put("note", note.text());
				return note.text();
			}).orElseThrow(() -> new InvalidFieldException("note"));
			default -> this.what.toLowerCase(Locale.ROOT) + " " + putMinutes(entry);
		};
	}

	/**
	 * Rejects an amount that is implausibly small because the cell does not say its unit:
	 * in millilitres 0.5 is no drink, and in minutes no exercise.
	 * @param entry what {@link #put} wrote
	 */
	void requirePlausible(ObjectNode entry) {
		AmountText text = AmountText.read(this.value).filter((amount) -> amount.unit() == null).orElse(null);
		if (text == null) {
			return;
		}
		if (this.measure.unit() == AmountUnit.MILLILITRE) {
			FieldChecks.require("csvSmall", entry.path("waterMl").intValue(LEAST_WATER) >= LEAST_WATER);
		}
		else if (this.measure.unit() == null || this.measure.unit() == AmountUnit.MINUTE) {
			FieldChecks.require("csvMinutes", !entry.has("minutes")
					|| text.numbers().stream().anyMatch((number) -> number.compareTo(BigDecimal.ONE) >= 0));
		}
	}

	/** A column alone is the name. */
	private String putMedicine(ObjectNode entry) {
		String name = this.what.isEmpty() ? this.value : this.what;
		String amount = this.what.isEmpty() ? "" : this.value;
		FieldChecks.line("csvMedicine", name, MedicineEntry.MAX);
		FieldChecks.line("csvMedicine", amount.isEmpty() ? null : amount, MedicineEntry.MAX);
		entry.put("name", name);
		if (!amount.isEmpty()) {
			entry.put("amount", amount);
		}
		return name + " " + amount;
	}

	private String putPain(ObjectNode entry) {
		BigDecimal level = number("csvPain", AmountUnit.OF_TEN, AmountUnit.OF_TEN,
				(number) -> number.compareTo(BigDecimal.TEN) <= 0);
		if (level.stripTrailingZeros().scale() > 0) {
			FieldChecks.require(HALF, this.mapping.rounding() != null);
			level = level.setScale(0, this.mapping.rounding());
		}
		int pain = level.min(BigDecimal.valueOf(99)).intValue();
		FieldChecks.value("csvPain", () -> new PainLevel(pain));
		entry.put("pain", pain).putArray("places");
		note(this.what).ifPresent((note) -> entry.put("note", note.text()));
		return "PainLevel[value=" + pain + "]";
	}

	private static Optional<Note> note(String text) {
		return FieldChecks.value("note", () -> Optional.ofNullable(Note.ofNullable(text)));
	}

	private String putWater(ObjectNode entry) {
		int millilitres = whole(
				number("csvAmount", AmountUnit.MILLILITRE, null, (number) -> WaterVolume.isPossible(whole(number))));
		FieldChecks.value("csvAmount", () -> WaterVolume.ofMillilitres(millilitres));
		entry.put("waterMl", millilitres);
		return "Water[millilitres=" + millilitres + "]";
	}

	private static int whole(BigDecimal number) {
		return number.setScale(0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(99_999)).intValue();
	}

	/** Returns the minutes as text; "" without any. */
	private String putMinutes(ObjectNode entry) {
		if (this.value.isEmpty() || CellText.isYes(this.value)
				|| this.what.isEmpty() && this.kind == EntryKind.RELIEF && CellText.treatment(this.value) != null) {
			return "";
		}
		int minutes = CellText.clockMinutes(this.value)
			.orElseGet(() -> whole(number("csvMinutes", AmountUnit.MINUTE, AmountUnit.MINUTE,
					(number) -> whole(number) <= Minutes.MAX)));
		FieldChecks.value("csvMinutes", () -> new Minutes(minutes));
		entry.put("minutes", minutes);
		return String.valueOf(minutes);
	}

	private Treatment treatment() {
		Treatment named = CellText.treatment(this.what.isEmpty() ? this.value : this.what);
		Treatment treatment = (named != null || !this.what.isEmpty()) ? named : this.measure.treatment();
		if (treatment == null) {
			throw new InvalidFieldException("csvTreatment");
		}
		return treatment;
	}

	/**
	 * Reads the value as a number of a unit. The decimal mark of the table counts only
	 * where both marks make it a number.
	 * @param possible which of two numbers can be meant
	 */
	private BigDecimal number(String field, AmountUnit unit, @Nullable AmountUnit usual,
			Predicate<BigDecimal> possible) {
		AmountText text = AmountText.read(this.value).orElseThrow(() -> new InvalidFieldException(field));
		AmountUnit own = Stream.of(text.unit(), this.measure.unit(), usual)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new InvalidFieldException("csvUnit"));
		FieldChecks.require(field, own.measuresLike(unit));
		List<BigDecimal> numbers = text.numbers().stream().map((number) -> own.convert(number, unit)).toList();
		if (numbers.size() == 1) {
			return numbers.get(0);
		}
		List<BigDecimal> able = numbers.stream().filter(possible).toList();
		FieldChecks.require(field, !able.isEmpty());
		BigDecimal number = Optional.ofNullable(this.mapping.mark())
			.flatMap(text::number)
			.map((marked) -> own.convert(marked, unit))
			.orElse(able.get(0));
		FieldChecks.require(UNSURE, (this.mapping.mark() != null) ? able.contains(number) : able.size() == 1);
		return number;
	}

}
