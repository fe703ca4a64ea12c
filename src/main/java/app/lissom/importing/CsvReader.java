package app.lissom.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.diary.Water;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Imports pain or water from a table of another app, as entries of the exported file. The
 * same line has the same id whenever it is read, so a table that is imported twice
 * doubles nothing.
 */
@Component
class CsvReader {

	/** What an error calls the place of a line. */
	static final String LINE = "line";

	private static final Pattern PAIN = Pattern.compile("([0-9]{1,2})(?:[.,]0+)?(?:\\s*/\\s*10)?");

	private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,6})?");

	private final Section<?> entries;

	private final ExportFormat format;

	private final Clock clock;

	CsvReader(List<Section<?>> sections, ExportFormat format, Clock clock) {
		this.entries = sections.stream()
			.filter((section) -> section.name().equals("entries"))
			.findFirst()
			.orElseThrow();
		this.format = format;
		this.clock = clock;
	}

	void read(InputStreamSource source, ColumnMapping mapping, ImportRun run) {
		Map<String, Integer> times = new HashMap<>();
		CsvTable.read(source, (cells, number) -> {
			if (number == 1 && CsvTable.areNames(cells)) {
				return;
			}
			if (CsvTable.cell(cells, mapping.value()).isEmpty()) {
				run.preview().countBlankLine();
			}
			else {
				run.add(this.entries, LINE, number, () -> entry(cells, mapping, run.context().zone(), times));
			}
		});
		run.flush();
	}

	private ObjectNode entry(List<String> cells, ColumnMapping mapping, ZoneId zone, Map<String, Integer> times) {
		String time = (mapping.time() != null) ? CsvTable.cell(cells, mapping.time()) : null;
		CsvDateTime when = CsvDateTime.of(CsvTable.cell(cells, mapping.date()), mapping.order(), time);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.ofHours(14));
		FieldChecks.require("csvDay", !when.day().isAfter(today) && !when.day().isBefore(Moment.FIRST_DAY));
		String value = CsvTable.cell(cells, mapping.value());
		ObjectNode entry = this.format.json().createObjectNode();
		String content = (mapping.kind() == ColumnMapping.Kind.PAIN)
				? putPain(entry, value, (mapping.note() != null) ? CsvTable.cell(cells, mapping.note()) : null)
				: putWater(entry, value, Objects.requireNonNull(mapping.unit()));
		OffsetDateTime at = when.at(zone);
		return entry.put("id", id(mapping.kind() + " " + when.key() + " " + content, times).toString())
			.put("day", when.day().toString())
			.put("at", (at != null) ? at.toString() : null);
	}

	/** Like the key of a day and time, it has the form of the first release. */
	private static UUID id(String key, Map<String, Integer> times) {
		String name = key + " " + times.merge(key, 1, Integer::sum);
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	private static String putPain(ObjectNode entry, String value, @Nullable String text) {
		Matcher matcher = PAIN.matcher(value);
		FieldChecks.require("csvPain", matcher.matches());
		int pain = Integer.parseInt(matcher.group(1));
		FieldChecks.value("csvPain", () -> new PainLevel(pain));
		Note note = FieldChecks.value("note", () -> Optional.ofNullable(Note.ofNullable(text))).orElse(null);
		entry.put("kind", "pain").put("pain", pain).put("note", (note != null) ? note.text() : null).putArray("places");
		return "PainLevel[value=" + pain + "]";
	}

	private static String putWater(ObjectNode entry, String value, ColumnMapping.Unit unit) {
		FieldChecks.require("csvAmount", AMOUNT.matcher(value).matches());
		int millilitres = new BigDecimal(value.replace(',', '.')).multiply(unit.millilitres())
			.setScale(0, RoundingMode.HALF_UP)
			.intValue();
		FieldChecks.value("csvAmount", () -> new Water(millilitres));
		entry.put("kind", "water").put("waterMl", millilitres);
		return "Water[millilitres=" + millilitres + "]";
	}

}
