package app.lissom.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.lissom.diary.EntryKind;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DecimalMark;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Binds what the columns of a table mean, with a part for each kind of entries. */
record ColumnsForm(@Nullable UUID id, @NotNull(message = "{importing.columns.date.missing}") @Nullable Integer date,
		@Nullable Integer time, @Nullable DateOrder order, @Nullable DecimalMark mark, @Nullable Measure pain,
		@Nullable Measure water, @Nullable Measure exercise, @Nullable Measure relief, @Nullable Measure massage,
		@Nullable Measure medicine, @Nullable Measure note) {

	ColumnsForm {
		pain = Objects.requireNonNullElse(pain, Measure.NONE);
		water = Objects.requireNonNullElse(water, Measure.NONE);
		exercise = Objects.requireNonNullElse(exercise, Measure.NONE);
		relief = Objects.requireNonNullElse(relief, Measure.NONE);
		massage = Objects.requireNonNullElse(massage, Measure.NONE);
		medicine = Objects.requireNonNullElse(medicine, Measure.NONE);
		note = Objects.requireNonNullElse(note, Measure.NONE);
	}

	/** Returns a form with what was chosen before, or what the columns seem to mean. */
	static ColumnsForm of(ImportFile file, TableOutline outline) {
		return of(file.id(), (file.mapping() != null) ? file.mapping() : outline.guess());
	}

	static ColumnsForm of(UUID id, TableMapping mapping) {
		Map<EntryKind, Measure> measures = mapping.measures();
		return new ColumnsForm(id, mapping.date(), mapping.time(), mapping.order(), mapping.mark(),
				measures.get(EntryKind.PAIN), measures.get(EntryKind.WATER), measures.get(EntryKind.EXERCISE),
				measures.get(EntryKind.RELIEF), measures.get(EntryKind.MASSAGE), measures.get(EntryKind.MEDICINE),
				measures.get(EntryKind.NOTE));
	}

	/** Returns the parts, by their kinds. */
	Map<EntryKind, Measure> measures() {
		Map<EntryKind, Measure> measures = new EnumMap<>(EntryKind.class);
		put(measures, EntryKind.PAIN, this.pain);
		put(measures, EntryKind.WATER, this.water);
		put(measures, EntryKind.EXERCISE, this.exercise);
		put(measures, EntryKind.RELIEF, this.relief);
		put(measures, EntryKind.MASSAGE, this.massage);
		put(measures, EntryKind.MEDICINE, this.medicine);
		put(measures, EntryKind.NOTE, this.note);
		return measures;
	}

	private static void put(Map<EntryKind, Measure> measures, EntryKind kind, @Nullable Measure measure) {
		measures.put(kind, Objects.requireNonNull(measure));
	}

	/** Returns whether a part has a column, so that it is shown open. */
	public boolean has(EntryKind kind) {
		return !Objects.requireNonNull(measures().get(kind)).isEmpty();
	}

	/** Checks what depends on other fields or on the table. */
	void check(TableOutline outline, Errors errors) {
		checkColumn("date", this.date, outline, errors);
		checkColumn("time", this.time, outline, errors);
		measures().forEach((kind, measure) -> check(kind, measure, outline, errors));
		if (!errors.hasErrors() && measures().values().stream().allMatch(Measure::isEmpty)) {
			errors.rejectValue("pain.value", "importing.columns.value.missing");
		}
	}

	private void check(EntryKind kind, Measure measure, TableOutline outline, Errors errors) {
		String part = kind.word() + ".";
		checkColumn(part + "value", measure.value(), outline, errors);
		checkColumn(part + "what", measure.what(), outline, errors);
		boolean value = kind == EntryKind.PAIN || kind == EntryKind.WATER || kind == EntryKind.NOTE;
		boolean filter = measure.only() != null && !measure.only().isEmpty();
		if (measure.value() == null && (measure.what() != null && value || filter && measure.isEmpty())) {
			errors.rejectValue(part + "value", "importing.columns.value.empty");
		}
		if (measure.value() != null && measure.value().equals(this.date)) {
			errors.rejectValue(part + "value", "importing.columns.value.date");
		}
		if (filter && outline.filters().stream().noneMatch((one) -> one.value().equals(measure.only()))) {
			errors.rejectValue(part + "only", "importing.columns.wrong");
		}
		boolean fits = measure.unit() == null
				|| Objects.requireNonNull(TableMapping.UNITS.get(kind)).contains(measure.unit());
		if (!fits) {
			errors.rejectValue(part + "unit", "importing.columns.unit.missing");
		}
	}

	TableMapping toMapping() {
		Map<EntryKind, Measure> chosen = measures();
		chosen.values().removeIf(Measure::isEmpty);
		return new TableMapping(this.date, this.time, this.order, this.mark, null, chosen);
	}

	private static void checkColumn(String field, @Nullable Integer column, TableOutline outline, Errors errors) {
		if (column != null && !outline.has(column)) {
			errors.rejectValue(field, "importing.columns.wrong");
		}
	}

}
