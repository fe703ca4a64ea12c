package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.core.io.InputStreamSource;

/** Reads the rows of a CSV table. */
final class TableReader {

	private static final int MAX_COLUMNS = 2000;

	private static final CsvMapper CSV = CsvMapper
		.builder(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(30_000).build())
			.build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build();

	private TableReader() {
	}

	/**
	 * Reads every line.
	 * @param reader takes its cells and its number, from 1
	 */
	static void read(InputStreamSource source, Charset charset, char delimiter, ObjIntConsumer<List<String>> reader) {
		try (InputStream in = source.getInputStream();
				FileTextReader text = FileTextReader.of(in, charset);
				MappingIterator<String[]> rows = rows(text, delimiter)) {
			for (int number = 1; rows.hasNextValue(); number++) {
				text.nextThing();
				String[] cells = rows.nextValue();
				if (cells.length > MAX_COLUMNS) {
					throw new UnreadableFileException(FileProblem.COLUMNS);
				}
				if (number > DocumentReader.MAX_THINGS) {
					throw new UnreadableFileException(FileProblem.MANY);
				}
				reader.accept(texts(cells), number);
			}
		}
		catch (JacksonException | IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** Reads the lines of a text, up to the first one that is broken. */
	static List<List<String>> lines(String text, char delimiter) {
		List<List<String>> lines = new ArrayList<>();
		try (MappingIterator<String[]> rows = rows(new StringReader(text), delimiter)) {
			while (rows.hasNextValue()) {
				lines.add(texts(rows.nextValue()));
			}
		}
		catch (JacksonException ex) {
			// The text ends in the middle of a line; what is broken shows when all is
			// read.
		}
		return lines;
	}

	private static MappingIterator<String[]> rows(Reader text, char delimiter) {
		return CSV.readerFor(String[].class)
			.with(CsvSchema.emptySchema().withColumnSeparator(delimiter))
			.readValues(new QuoteReader(text, delimiter));
	}

	private static List<String> texts(String[] cells) {
		return Arrays.stream(cells).map((cell) -> (cell != null) ? cell : "").toList();
	}

	/** Returns a cell of a line, without space around it; "" if the line is shorter. */
	static String cell(List<String> cells, int column) {
		return (column >= 0 && column < cells.size()) ? cells.get(column).strip() : "";
	}

}
