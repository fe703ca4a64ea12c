package app.lissom.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import app.lissom.importing.ColumnMapping.Kind;
import app.lissom.importing.ColumnMapping.Order;
import app.lissom.importing.ColumnMapping.Unit;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** A form that maps the columns of a table. */
record ColumnMappingForm(@Nullable UUID id, @NotNull(message = "{importing.columns.kind.missing}") @Nullable Kind kind,
		@NotNull(message = "{importing.columns.date.missing}") @Nullable Integer date,
		@NotNull(message = "{importing.columns.order.missing}") @Nullable Order order, @Nullable Integer time,
		@NotNull(message = "{importing.columns.value.missing}") @Nullable Integer value, @Nullable Unit unit,
		@Nullable Integer note) {

	private static final Pattern DAY = Pattern.compile("date|day|datum|tag|when|timestamp|time.?stamp|at");

	private static final Pattern TIME = Pattern.compile("time|uhrzeit|zeit|hour");

	private static final Pattern PAIN = Pattern.compile(".*(pain|schmerz|nrs|vas|level|score).*");

	private static final Pattern WATER = Pattern.compile(".*(water|wasser|drink|fluid|hydration|amount|volume|ml).*");

	private static final Pattern NOTE = Pattern.compile(".*(note|comment|notiz|remark).*");

	/** Shows what was chosen before, or guesses. */
	static ColumnMappingForm of(ImportFile file, CsvTable table) {
		ColumnMapping chosen = file.mapping();
		return (chosen == null) ? guess(file, table) : new ColumnMappingForm(file.id(), chosen.kind(), chosen.date(),
				chosen.order(), chosen.time(), chosen.value(), chosen.unit(), chosen.note());
	}

	/** Leaves open what is not clear. */
	private static ColumnMappingForm guess(ImportFile file, CsvTable table) {
		List<String> names = table.names().stream().map((name) -> name.toLowerCase(Locale.ROOT).strip()).toList();
		Integer date = Optional.ofNullable(first(names, (name) -> DAY.matcher(name).matches()))
			.orElse(first(table.examples().get(0), CsvDateTime::isDay));
		Integer pain = first(names, (name) -> PAIN.matcher(name).matches());
		Integer water = first(names, (name) -> WATER.matcher(name).matches());
		Kind kind = (pain != null && water == null) ? Kind.PAIN : (water != null && pain == null) ? Kind.WATER : null;
		return new ColumnMappingForm(file.id(), kind, date, (date != null) ? order(table, date) : null,
				first(names, (name) -> TIME.matcher(name).matches()), (kind == Kind.WATER) ? water : pain,
				(kind == Kind.WATER) ? unit(names.get(Objects.requireNonNull(water))) : null,
				first(names, (name) -> NOTE.matcher(name).matches()));
	}

	private static @Nullable Integer first(List<String> cells, Predicate<String> wanted) {
		return IntStream.range(0, cells.size())
			.filter((column) -> wanted.test(cells.get(column)))
			.boxed()
			.findFirst()
			.orElse(null);
	}

	/** The order that follows from one of the days. */
	private static @Nullable Order order(CsvTable table, int date) {
		return table.examples()
			.stream()
			.flatMap((cells) -> CsvDateTime.order(CsvTable.cell(cells, date)).stream())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Unit unit(String name) {
		return name.matches(".*(\\bml\\b|ml$|_ml|milli).*") ? Unit.ML
				: name.matches(".*(oz|ounce).*") ? Unit.FL_OZ : name.matches(".*(glass|cup).*") ? Unit.GLASS : null;
	}

	/** Checks what depends on other fields or on the table. */
	void check(CsvTable table, Errors errors) {
		checkColumn("date", this.date, table, errors);
		checkColumn("time", this.time, table, errors);
		checkColumn("value", this.value, table, errors);
		checkColumn("note", this.note, table, errors);
		if (this.kind == Kind.WATER && this.unit == null && !errors.hasFieldErrors("unit")) {
			errors.rejectValue("unit", "importing.columns.unit.missing");
		}
		if (this.value != null && this.value.equals(this.date) && !errors.hasFieldErrors("value")) {
			errors.rejectValue("value", "importing.columns.value.date");
		}
	}

	private static void checkColumn(String field, @Nullable Integer column, CsvTable table, Errors errors) {
		if (column != null && (column < 0 || column >= table.names().size()) && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "importing.columns.wrong");
		}
	}

	ColumnMapping toMapping() {
		Kind about = Objects.requireNonNull(this.kind);
		return new ColumnMapping(about, Objects.requireNonNull(this.date), Objects.requireNonNull(this.order),
				this.time, Objects.requireNonNull(this.value), (about == Kind.WATER) ? this.unit : null,
				(about == Kind.PAIN) ? this.note : null);
	}

}
