package app.lissom.importing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.lissom.kernel.SpreadsheetText;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Writes a table of everything that cannot be imported: where it is, why, and its
 * content.
 */
class LeftOutWriter extends ImportPreview implements AutoCloseable {

	private static final CsvMapper CSV = new CsvMapper();

	private final MessageSource messages;

	private final SequenceWriter rows;

	LeftOutWriter(ImportFile file, MessageSource messages, OutputStream out) {
		this.messages = messages;
		this.rows = CSV.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
		List<String> names = new ArrayList<>(List.of(text("importing.left.place"), text("importing.left.reason")));
		if (file.outline() != null) {
			names.addAll(file.outline().names());
		}
		write(names);
	}

	@Override
	void addError(ImportError error, List<String> cells) {
		super.addError(error, cells);
		String place = text(
				(error.number() == 0) ? "importing.place.alone"
						: error.section().equals(TableRow.LINE) ? "importing.place.line" : "importing.place",
				error.section(), error.number());
		String other = (error.field() != null) ? text("importing.wrong.other", error.field()) : "";
		List<String> row = new ArrayList<>(List.of(place, Objects
			.requireNonNull(this.messages.getMessage(error.key(), null, other, LocaleContextHolder.getLocale()))));
		row.addAll(cells);
		write(row);
	}

	private void write(List<String> cells) {
		this.rows.write(cells.stream().map(SpreadsheetText::defuse).toList());
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	@Override
	public void close() {
		this.rows.close();
	}

}
