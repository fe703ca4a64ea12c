package app.lissom.importing;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.lissom.kernel.AmountText;
import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.DecimalMark;
import app.lissom.kernel.InvalidFieldException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.core.io.InputStreamSource;
import org.springframework.validation.Errors;

/**
 * Infers the date order and decimal mark of a table from all its rows. The person has to
 * be asked if most of the rows leave the order open, or if the numbers leave the mark
 * open or contradict each other.
 */
final class TableNotation {

	private final TableMapping mapping;

	private final Clock clock;

	private final Map<DateOrder, Integer> orders = new EnumMap<>(DateOrder.class);

	/** The marks that a number needs to be one that is possible. */
	private final Set<DecimalMark> marks = EnumSet.noneOf(DecimalMark.class);

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
		if (withPoint != null && withPoint.equals(withComma)) {
			AmountText.read(values.value()).flatMap(AmountText::mark).ifPresent(this.marks::add);
		}
		else if (withPoint == null || withComma == null) {
			Optional.ofNullable(withPoint).ifPresent((content) -> this.marks.add(DecimalMark.POINT));
			Optional.ofNullable(withComma).ifPresent((content) -> this.marks.add(DecimalMark.COMMA));
		}
		else if (this.unclearNumber == null) {
			this.unclearNumber = values.value();
		}
	}

	/** Returns the values as read with a decimal mark; null if they are impossible. */
	private @Nullable String content(RowCells values, DecimalMark mark) {
		TableMapping marked = this.mapping.with(null, mark).round(RoundingMode.HALF_UP);
		try {
			return new RowCells(values.kind(), values.measure(), marked, values.value(), values.what())
				.put(JsonNodeFactory.instance.objectNode());
		}
		catch (InvalidFieldException ex) {
			this.unitMissing |= "csvUnit".equals(ex.name());
			return null;
		}
	}

	/** Returns the mapping with what was inferred. */
	TableMapping decided() {
		return this.mapping.with((this.unclearDay == null) ? null : order(), mark());
	}

	private @Nullable DecimalMark mark() {
		return (this.mapping.mark() == null && this.marks.size() == 1) ? this.marks.iterator().next()
				: this.mapping.mark();
	}

	private @Nullable DateOrder order() {
		if (this.mapping.order() != null) {
			return this.mapping.order();
		}
		int most = this.orders.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		List<DateOrder> best = this.orders.entrySet()
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
