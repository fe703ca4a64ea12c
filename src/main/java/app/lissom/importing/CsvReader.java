package app.lissom.importing;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.account.Person;
import app.lissom.diary.Entry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.Water;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads pain or water out of a table from elsewhere. The same line has the same id
 * whenever it is read, so that a table brought along twice doubles nothing.
 */
@Component
class CsvReader {

	/** Where a complaint about a table stands. */
	static final String LINE = "line";

	private static final Pattern PAIN = Pattern.compile("([0-9]{1,2})(?:[.,]0+)?(?:\\s*/\\s*10)?");

	private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,6})?");

	private final Clock clock;

	CsvReader(Clock clock) {
		this.clock = clock;
	}

	void read(Person me, InputStream in, ColumnMapping columns, ImportRun intake) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), DocumentImporter.EASTERNMOST);
		Map<String, Integer> times = new HashMap<>();
		CsvTable.walk(in, (number, cells) -> {
			String value = CsvTable.cell(cells, columns.value());
			boolean names = number == 1 && cells.stream().noneMatch(CsvDateTime::isOne);
			if (names || value.isEmpty()) {
				intake.pass(!names);
			}
			else {
				intake.entry(LINE, number, () -> entry(me, cells, columns, today, times));
			}
		});
	}

	private static Entry entry(Person me, List<String> cells, ColumnMapping columns, LocalDate today,
			Map<String, Integer> times) {
		String clock = (columns.time() != null) ? CsvTable.cell(cells, columns.time()) : null;
		CsvDateTime when = CsvDateTime.of(CsvTable.cell(cells, columns.date()), columns.order(), clock);
		if (when.day().isAfter(today) || when.day().isBefore(Moment.FIRST_DAY)) {
			throw new InvalidFactException("csvDay");
		}
		String value = CsvTable.cell(cells, columns.value());
		Moment moment = when.moment(me.zone());
		Object what = (columns.kind() == ColumnMapping.Kind.PAIN) ? pain(value)
				: water(value, Objects.requireNonNull(columns.unit()));
		String said = columns.kind() + " " + when + " " + what;
		String name = said + " " + times.merge(said, 1, Integer::sum);
		OwnedId id = OwnedId.of(me.id(), UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
		return (what instanceof PainLevel level)
				? new PainEntry(id, moment, level, null, Set.of(), null, note(cells, columns.note()))
				: new WaterEntry(id, moment, (Water) what);
	}

	private static PainLevel pain(String value) {
		Matcher level = PAIN.matcher(value);
		if (!level.matches()) {
			throw new InvalidFactException("csvPain");
		}
		return ImportedObject.guarded("csvPain", () -> new PainLevel(Integer.parseInt(level.group(1))));
	}

	private static Water water(String value, ColumnMapping.Unit unit) {
		if (!AMOUNT.matcher(value).matches()) {
			throw new InvalidFactException("csvAmount");
		}
		BigDecimal millilitres = new BigDecimal(value.replace(',', '.')).multiply(unit.millilitres());
		return ImportedObject.guarded("csvAmount",
				() -> new Water(millilitres.setScale(0, RoundingMode.HALF_UP).intValue()));
	}

	private static @Nullable Note note(List<String> cells, @Nullable Integer column) {
		String text = (column != null) ? CsvTable.cell(cells, column) : "";
		return text.isEmpty() ? null
				: ImportedObject.guarded("note", () -> Objects.requireNonNull(Note.ofNullable(text)));
	}

}
