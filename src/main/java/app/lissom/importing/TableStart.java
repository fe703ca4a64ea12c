package app.lissom.importing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.kernel.AmountText;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.TimeText;

/**
 * Finds where a table begins. Titles, notes about the device, empty lines and {@code
 * sep=;} may precede it.
 *
 * @param delimiter the character between the columns
 * @param header the number of the line with the names, from 1; 0 if there is none
 * @param lines the first lines, above the header too
 * @param first the index of the first line under the header
 * @param score how well it fits
 */
record TableStart(char delimiter, int header, List<List<String>> lines, int first, int score) {

	private static final Pattern SEPARATOR = Pattern.compile("(?i)\\s*\"?sep=(.)\"?[;,]*\\R");

	/** Names in a header count as much as this many lines. */
	private static final int WEIGHT = 3;

	private static final int MAX_LINES = 200;

	/** The most lines above the first one with a day. */
	private static final int MAX_ABOVE = 60;

	/** No day, time or number is longer. */
	private static final int MAX_VALUE = 60;

	/**
	 * Reads the first lines of a table.
	 * @throws UnreadableFileException when it has no lines with a day
	 */
	static TableStart of(String text) {
		Matcher separator = SEPARATOR.matcher(text);
		Stream<Character> delimiters = separator.lookingAt() ? Stream.of(separator.group(1).charAt(0))
				: Stream.of(';', ',', '\t', '|');
		return delimiters.filter((one) -> one != '"')
			.flatMap((delimiter) -> candidates(delimiter, text))
			.max(Comparator.comparingInt(TableStart::score).thenComparingLong(TableStart::readable))
			.orElseThrow(() -> new UnreadableFileException(isEmpty(text) ? FileProblem.EMPTY : FileProblem.COLUMNS));
	}

	private static boolean isEmpty(String text) {
		String[] lines = text.strip().split("\\R");
		return lines.length == 1 && Stream.of(lines[0].split("[;,\t|]")).filter(ColumnNames::isKnown).count() > 1;
	}

	private static Stream<TableStart> candidates(char delimiter, String text) {
		List<List<String>> all = TableReader.lines(text, delimiter);
		List<List<String>> lines = all.subList(0, Math.min(MAX_LINES, all.size()));
		return IntStream.range(-1, Math.min(MAX_ABOVE, lines.size()))
			.boxed()
			.flatMap((above) -> candidate(delimiter, lines, above).stream());
	}

	/** Takes a line as the header, or no line if there is none above. */
	private static Optional<TableStart> candidate(char delimiter, List<List<String>> lines, int above) {
		if (above >= 0 && !isHeader(lines.get(above))) {
			return Optional.empty();
		}
		int day = first(above + 1, lines, (line) -> line.size() > 1 && dayColumn(line) >= 0);
		if (day < 0) {
			return Optional.empty();
		}
		int first = (above < 0) ? day : first(above + 1, lines, (line) -> !isBlank(line));
		int column = dayColumn(lines.get(day));
		int score = lines.subList(first, lines.size())
			.stream()
			.filter((line) -> !isBlank(line))
			.mapToInt((line) -> isDay(TableReader.cell(line, column)) ? 1 : -1)
			.sum();
		int known = (above < 0) ? 0 : (int) lines.get(above).stream().filter(ColumnNames::isKnown).count() * WEIGHT + 1;
		return Optional.of(new TableStart(delimiter, above + 1, lines, first, score + known));
	}

	private static int first(int from, List<List<String>> lines, Predicate<List<String>> wanted) {
		return IntStream.range(from, lines.size())
			.filter((line) -> wanted.test(lines.get(line)))
			.findFirst()
			.orElse(-1);
	}

	/** Returns how many cells of the first line with a day are numbers, days or times. */
	private long readable() {
		return this.lines.get(this.first).stream().filter(TableStart::isValue).count();
	}

	private static boolean isHeader(List<String> line) {
		return line.stream().filter((cell) -> !cell.isBlank()).count() > 1
				&& line.stream().noneMatch(TableStart::isValue);
	}

	static boolean isValue(String cell) {
		return hasDigit(cell) && (AmountText.read(cell).isPresent() || isDay(cell) || TimeText.read(cell).isPresent());
	}

	private static int dayColumn(List<String> line) {
		return IntStream.range(0, line.size()).filter((column) -> isDay(line.get(column))).findFirst().orElse(-1);
	}

	static boolean isDay(String cell) {
		return hasDigit(cell) && DateTimeText.read(cell).isPresent();
	}

	private static boolean hasDigit(String cell) {
		return cell.length() <= MAX_VALUE && cell.codePoints().anyMatch(Character::isDigit);
	}

	private static boolean isBlank(List<String> line) {
		return line.stream().allMatch(String::isBlank);
	}

	/** Returns the lines under the header. */
	List<List<String>> body() {
		return this.lines.subList(this.first, this.lines.size());
	}

	/**
	 * Returns the names of the columns, "" for one without; of a table without names, as
	 * many as its first lines have.
	 */
	List<String> names() {
		if (this.header > 0) {
			return this.lines.get(this.header - 1)
				.stream()
				.map((name) -> name.strip().replaceAll("\\s+", " "))
				.toList();
		}
		return Collections.nCopies(this.lines.stream().mapToInt(List::size).max().orElse(0), "");
	}

}
