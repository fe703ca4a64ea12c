package app.lissom.importing;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.DecimalMark;
import app.lissom.kernel.InvalidFieldException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.core.io.InputStreamSource;
import org.springframework.validation.Errors;

/**
 * Infers the date order and decimal mark of a table from all its rows. If most of the
 * rows leave them open, the person has to be asked.
 */
final class TableNotation {

	private final TableMapping mapping;

	private final Clock clock;

	private final Map<DateOrder, Integer> orders = new EnumMap<>(DateOrder.class);

	private final Map<DecimalMark, Integer> marks = new EnumMap<>(DecimalMark.class);

	private @Nullable String unclearDay;

	private @Nullable String unclearNumber;

	private boolean unitMissing;

	private TableNotation(TableMapping mapping, Clock clock) {
		this.mapping = mapping;
		this.clock = clock;
	}

	/** Reads all rows. */
	static TableNotation of(InputStreamSource source, TableOutline outline, TableMapping mapping, Clock clock) {
		TableNotation check = new TableNotation(mapping, clock);
		TableReader.read(source, StandardCharsets.UTF_8, outline.delimiter(), (cells, number) -> {
			if (number > outline.header()) {
				check.read(cells);
			}
		});
		return check;
	}

	private void read(List<String> cells) {
		List<RowCells> values = RowCells.wanted(this.mapping, cells).stream().filter((one) -> !one.isBlank()).toList();
		values.forEach(this::readNumber);
		if (!values.isEmpty()) {
			readDay(TableReader.cell(cells, Objects.requireNonNull(this.mapping.date())));
		}
	}

	private void readDay(String cell) {
		Map<DateOrder, LocalDate> days = DateTimeText.read(cell)
			.map((text) -> RowTime.possible(text, this.clock))
			.orElse(Map.of());
		days.keySet().forEach((order) -> this.orders.merge(order, 1, Integer::sum));
		if (this.unclearDay == null && new HashSet<>(days.values()).size() > 1) {
			this.unclearDay = cell;
		}
	}

	private void readNumber(RowCells values) {
		String withPoint = content(values, DecimalMark.POINT);
		String withComma = content(values, DecimalMark.COMMA);
		if (this.unclearNumber == null && withPoint != null && withComma != null && !withPoint.equals(withComma)) {
			this.unclearNumber = values.value();
		}
	}

	/** Returns the values as read with a decimal mark; null if they are impossible. */
	private @Nullable String content(RowCells values, DecimalMark mark) {
		TableMapping marked = this.mapping.with(null, mark).round(RoundingMode.HALF_UP);
		try {
			String content = new RowCells(values.kind(), values.measure(), marked, values.value(), values.what())
				.put(JsonNodeFactory.instance.objectNode());
			this.marks.merge(mark, 1, Integer::sum);
			return content;
		}
		catch (InvalidFieldException ex) {
			this.unitMissing |= "csvUnit".equals(ex.name());
			return null;
		}
	}

	/** Returns the mapping with what was inferred. */
	TableMapping decided() {
		return this.mapping.with((this.unclearDay == null) ? null : decided(this.mapping.order(), this.orders),
				decided(this.mapping.mark(), this.marks));
	}

	private static <T> @Nullable T decided(@Nullable T chosen, Map<T, Integer> counts) {
		if (chosen != null) {
			return chosen;
		}
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		List<T> best = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() == most)
			.map(Map.Entry::getKey)
			.toList();
		return (best.size() == 1) ? best.get(0) : null;
	}

	/** Rejects the form if something has to be asked. */
	void reject(Errors errors) {
		TableMapping decided = decided();
		if (this.unclearDay != null && decided.order() == null) {
			errors.rejectValue("order", "importing.columns.order.missing", new Object[] { this.unclearDay }, null);
		}
		if (this.unclearNumber != null && decided.mark() == null) {
			errors.rejectValue("mark", "importing.columns.mark.missing", new Object[] { this.unclearNumber }, null);
		}
		if (this.unitMissing) {
			errors.rejectValue("water.unit", "importing.columns.unit.missing");
		}
	}

}
