package app.lissom.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import app.lissom.diary.EntryKind;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.importing.TableOutline.Column;
import app.lissom.kernel.AmountText;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.TimeText;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what the columns of a table mean, by their names and first cells. Whatever is
 * unclear stays open.
 *
 * @param columns the columns that are not empty
 * @param lines the first lines
 */
record MappingGuess(List<Column> columns, List<List<String>> lines) {

	private static final BigDecimal LARGE = BigDecimal.valueOf(50);

	static TableMapping of(List<Column> columns, List<List<String>> lines) {
		return new MappingGuess(columns, lines).mapping();
	}

	private TableMapping mapping() {
		Column date = first((column) -> ColumnNames.is(ColumnNames.DAY, column.name()) && isDay(column))
			.or(() -> first(this::isDay))
			.orElse(null);
		boolean timed = date != null
				&& most(date, (cell) -> DateTimeText.read(cell).filter((day) -> day.time() != null).isPresent());
		Column time = timed ? null : first((column) -> ColumnNames.is(ColumnNames.TIME, column.name())
				&& most(column, (cell) -> TimeText.read(cell).isPresent()))
			.orElse(null);
		List<Column> rest = new ArrayList<>(this.columns);
		rest.remove(date);
		rest.remove(time);
		return new TableMapping(number(date), number(time), null, null, null, measures(rest));
	}

	private Map<EntryKind, Measure> measures(List<Column> rest) {
		Map<EntryKind, Measure> measures = new EnumMap<>(EntryKind.class);
		Column note = first(rest, (column) -> ColumnNames.is(ColumnNames.NOTE, column.name())).orElse(null);
		for (Column column : rest) {
			Optional<EntryKind> kind = column.equals(note) ? Optional.empty() : ColumnNames.kind(column.name());
			kind.filter((one) -> !measures.containsKey(one) && (one != EntryKind.MEDICINE || !isNumber(column)))
				.ifPresent((one) -> measures.put(one, measure(one, column, note)));
		}
		if (measures.isEmpty()) {
			addFiltered(measures, rest, note);
		}
		if (measures.isEmpty()) {
			first(rest, (column) -> ColumnNames.isLevel(column.name()) && isNumber(column))
				.ifPresent((column) -> measures.put(EntryKind.PAIN, measure(EntryKind.PAIN, column, note)));
		}
		return measures;
	}

	/** In a table of many kinds a column says which one each line is about. */
	private void addFiltered(Map<EntryKind, Measure> measures, List<Column> rest, @Nullable Column note) {
		Column value = first(rest, (column) -> ColumnNames.isValue(column.name()) && isNumber(column))
			.or(() -> first(rest, this::isNumber))
			.orElse(null);
		if (value == null) {
			return;
		}
		for (Column column : rest) {
			for (String word : column.values()) {
				ColumnNames.kind(word)
					.filter((kind) -> !measures.containsKey(kind) && kind != EntryKind.MEDICINE)
					.ifPresent((kind) -> {
						Measure measure = measure(kind, value, note);
						measures.put(kind, new Measure(measure.value(), measure.what(), measure.unit(), null,
								column.number() + ":" + word));
					});
			}
		}
	}

	private Measure measure(EntryKind kind, Column column, @Nullable Column note) {
		AmountUnit unit = ColumnNames.unit(column.name());
		return switch (kind) {
			case PAIN -> new Measure(column.number(), number(note), null, null, null);
			case WATER -> new Measure(column.number(), null,
					(unit != null || !isLarge(column)) ? unit : AmountUnit.MILLILITRE, null, null);
			case MEDICINE -> new Measure(null, column.number(), null, null, null);
			default -> isNumber(column) ? new Measure(column.number(), null, unit, null, null)
					: new Measure(minutes(), column.number(), null, null, null);
		};
	}

	/** Nobody drinks fifty glasses, or ounces, at once. */
	private boolean isLarge(Column column) {
		return most(column, (cell) -> AmountText.read(cell)
			.filter((text) -> Objects.requireNonNullElse(text.withPoint(), BigDecimal.ZERO).compareTo(LARGE) >= 0)
			.isPresent());
	}

	private @Nullable Integer minutes() {
		return number(first((column) -> ColumnNames.isValue(column.name()) && !ColumnNames.isLevel(column.name())
				&& isNumber(column))
			.orElse(null));
	}

	private boolean isDay(Column column) {
		return most(column, TableStart::isDay);
	}

	private boolean isNumber(Column column) {
		return most(column, (cell) -> AmountText.read(cell).isPresent());
	}

	/** Returns whether at least half of the first cells that are not empty are so. */
	private boolean most(Column column, Predicate<String> wanted) {
		List<String> cells = this.lines.stream()
			.map((line) -> TableReader.cell(line, column.number()))
			.filter((cell) -> !cell.isEmpty())
			.toList();
		return !cells.isEmpty() && cells.stream().filter(wanted).count() * 2 >= cells.size();
	}

	private Optional<Column> first(Predicate<Column> wanted) {
		return first(this.columns, wanted);
	}

	private static Optional<Column> first(List<Column> columns, Predicate<Column> wanted) {
		return columns.stream().filter(wanted).findFirst();
	}

	private static @Nullable Integer number(@Nullable Column column) {
		return (column != null) ? column.number() : null;
	}

}
