package app.lissom.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;

/**
 * Describes a table: where it begins, and which columns it has.
 *
 * @param header the number of the line with the names, from 1; 0 if there is none
 * @param lines the number of lines under it
 * @param columns the columns that are not empty
 * @param names the names of all columns, also the empty ones
 * @param examples cells of the first lines, in the order of the columns
 * @param own the kind of entries if this server wrote the table; else null
 * @param guess what the columns seem to mean
 */
record TableOutline(char delimiter, int header, int lines, List<Column> columns, List<String> names,
		List<List<String>> examples, @Nullable EntryKind own, TableMapping guess) {

	/** Characters in which the beginning has to be. */
	private static final int BEGINNING = 1 << 16;

	private static final int EXAMPLES = 3;

	/** The most characters of a name or an example. */
	private static final int MAX_TEXT = 60;

	/** Reads all of a table. */
	static TableOutline of(InputStreamSource source, Charset charset) {
		TableStart start = TableStart.of(beginning(source, charset));
		List<String> names = start.names();
		List<Set<String>> values = new ArrayList<>();
		int[] lines = { 0 };
		TableReader.read(source, charset, start.delimiter(), (cells, number) -> {
			if (number > start.header()) {
				lines[0]++;
				Column.collect(values,
						(start.header() > 0) ? cells.subList(0, Math.min(names.size(), cells.size())) : cells);
			}
		});
		List<List<String>> body = start.body();
		List<Column> columns = Column.of(names, values);
		List<List<String>> examples = body.stream()
			.limit(EXAMPLES)
			.map((cells) -> columns.stream().map((column) -> text(TableReader.cell(cells, column.number()))).toList())
			.toList();
		EntryKind own = Stream.of(EntryKind.values())
			.filter((kind) -> EntryExport.columns(kind).keySet().equals(Set.copyOf(names.stream().distinct().toList())))
			.findFirst()
			.orElse(null);
		return new TableOutline(start.delimiter(), start.header(), lines[0], columns,
				names.stream().map(TableOutline::text).toList(), examples, own, MappingGuess.of(columns, body));
	}

	private static String beginning(InputStreamSource source, Charset charset) {
		try (InputStream in = source.getInputStream();
				BufferedReader text = new BufferedReader(FileTextReader.of(in, charset))) {
			char[] characters = new char[BEGINNING];
			int read = 0;
			for (int more = 0; more >= 0 && read < BEGINNING; more = text.read(characters, read, BEGINNING - read)) {
				read += more;
			}
			return new String(characters, 0, read);
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	private static String text(String cell) {
		return (cell.length() > MAX_TEXT) ? cell.substring(0, MAX_TEXT - 1) + "\u2026" : cell;
	}

	/** Returns whether a row has a cell beside the columns that have a name. */
	boolean isExceededBy(List<String> cells) {
		return this.header > 0 && cells.stream().skip(this.names.size()).anyMatch((cell) -> !cell.isBlank());
	}

	boolean has(int column) {
		return this.columns.stream().anyMatch((one) -> one.number() == column);
	}

	/** Returns the columns, as choices of a form. */
	List<Column.Choice> choices() {
		return this.columns.stream()
			.map((column) -> new Column.Choice(String.valueOf(column.number()),
					(column.number() + 1) + ": " + column.name()))
			.toList();
	}

	/** Returns the cells that can select which rows to import, as choices of a form. */
	public List<Column.Choice> filters() {
		return this.columns.stream().flatMap(Column::filters).toList();
	}

	/**
	 * Describes a column that is not empty.
	 *
	 * @param number its number, from 0
	 * @param name its name, or its first cell
	 * @param values the few values that it has; empty if there are many
	 */
	record Column(int number, String name, List<String> values) {

		/** The most values of a column that has filters. */
		private static final int MAX_VALUES = 20;

		/** The most columns that have filters. */
		private static final int MAX_FILTERS = 20;

		private static void collect(List<Set<String>> values, List<String> cells) {
			for (int column = 0; column < cells.size(); column++) {
				if (values.size() <= column) {
					values.add(new LinkedHashSet<>());
				}
				if (!cells.get(column).isBlank() && values.get(column).size() <= MAX_VALUES) {
					values.get(column).add(text(cells.get(column).strip()));
				}
			}
		}

		private static List<Column> of(List<String> names, List<Set<String>> values) {
			int[] filters = { MAX_FILTERS };
			return IntStream.range(0, values.size())
				.filter((column) -> !values.get(column).isEmpty())
				.mapToObj((column) -> {
					Set<String> few = values.get(column);
					String name = (column < names.size()) ? names.get(column) : "";
					boolean filter = few.size() > 1 && few.size() <= MAX_VALUES && isWords(few) && filters[0]-- > 0;
					return new Column(column, text(name.isEmpty() ? few.iterator().next() : name),
							filter ? List.copyOf(few) : List.of());
				})
				.toList();
		}

		private static boolean isWords(Set<String> values) {
			return values.stream().noneMatch(TableStart::isValue);
		}

		private Stream<Choice> filters() {
			return this.values.stream().map((value) -> new Choice(this.number + ":" + value, this.name + ": " + value));
		}

		/**
		 * A choice of a form.
		 *
		 * @param value what it sends
		 * @param name what a person reads
		 */
		record Choice(String value, String name) {

		}

	}

}
