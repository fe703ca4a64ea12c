package app.lissom.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.core.io.InputStreamSource;

/**
 * A CSV table of another app, with commas, semicolons or tabs between its columns.
 *
 * @param names the names of the columns; "" if the table has none
 * @param examples the first lines, without the names
 * @param lines how many lines there are, without the names
 */
record CsvTable(List<String> names, List<List<String>> examples, int lines) {

	private static final int MAX_COLUMNS = 50;

	/** Lines from which the meaning of a column is guessed. */
	private static final int EXAMPLES = 200;

	/** Characters from which the separator is guessed. */
	private static final int FIRST_LINE = 8192;

	private static final CsvMapper CSV = CsvMapper
		.builder(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(30_000).build())
			.build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build();

	/** Reads all of a table. */
	static CsvTable of(InputStreamSource source) {
		List<List<String>> first = new ArrayList<>();
		int[] lines = { 0 };
		read(source, (cells, number) -> {
			lines[0] = number;
			if (first.size() <= EXAMPLES) {
				first.add(cells);
			}
		});
		if (first.isEmpty()) {
			throw new UnreadableFileException(FileProblem.EMPTY);
		}
		List<String> top = first.get(0);
		if (top.size() < 2) {
			throw new UnreadableFileException(FileProblem.COLUMNS);
		}
		boolean named = areNames(top);
		if (named && first.size() == 1) {
			throw new UnreadableFileException(FileProblem.EMPTY);
		}
		List<String> names = top.stream().map((name) -> named ? name : "").toList();
		return new CsvTable(names, first.subList(named ? 1 : 0, first.size()), lines[0] - (named ? 1 : 0));
	}

	/**
	 * Reads every line.
	 * @param reader takes its cells, without space around, and its number, from 1
	 */
	static void read(InputStreamSource source, ObjIntConsumer<List<String>> reader) {
		try (InputStream in = source.getInputStream();
				FileTextReader text = FileTextReader.of(in);
				BufferedReader lines = new BufferedReader(text);
				MappingIterator<String[]> rows = CSV.readerFor(String[].class)
					.with(CsvSchema.emptySchema().withColumnSeparator(separator(lines)))
					.readValues(lines)) {
			for (int number = 1; rows.hasNextValue(); number++) {
				text.nextThing();
				String[] cells = rows.nextValue();
				if (cells.length > MAX_COLUMNS) {
					throw new UnreadableFileException(FileProblem.COLUMNS);
				}
				if (number > DocumentReader.MAX_THINGS) {
					throw new UnreadableFileException(FileProblem.MANY);
				}
				reader.accept(Stream.of(cells).map((cell) -> (cell != null) ? cell.strip() : "").toList(), number);
			}
		}
		catch (JacksonException | IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** The separator that stands most often outside of quotes in the first line. */
	private static char separator(BufferedReader lines) throws IOException {
		lines.mark(FIRST_LINE);
		char[] beginning = new char[FIRST_LINE];
		int read = Math.max(0, lines.read(beginning, 0, FIRST_LINE));
		lines.reset();
		String first = new String(beginning, 0, read).replaceAll("\"[^\"]*\"", "").split("[\r\n]", 2)[0];
		return Stream.of(',', ';', '\t')
			.max(Comparator.comparingLong((mark) -> first.chars().filter((one) -> one == mark).count()))
			.orElseThrow();
	}

	/**
	 * Whether the first line has the names of the columns: none of its cells is a day.
	 */
	static boolean areNames(List<String> cells) {
		return cells.stream().noneMatch(CsvDateTime::isDay);
	}

	/** A cell of a line; "" if the line is shorter. */
	static String cell(List<String> cells, int column) {
		return (column < cells.size()) ? cells.get(column) : "";
	}

}
