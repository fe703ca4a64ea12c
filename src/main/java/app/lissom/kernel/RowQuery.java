package app.lissom.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;

/**
 * Selects a few rows of one account, to be run by a {@link CombinedQuery} in one
 * statement with others. Two queries with the same SQL and arguments are equal.
 *
 * @param columns what is selected, by the column that it is read from
 * @param from what follows the word "from"; the rows come in no order
 * @param arguments one for each question mark
 * @param mapper reads a row
 */
public record RowQuery<T>(Map<Column, String> columns, String from, List<Object> arguments, RowMapper<T> mapper) {

	/** Columns are constants, so there are as many as there are queries. */
	private static final Map<Map<Column, String>, String> SELECTED = new ConcurrentHashMap<>();

	public static <T> RowQuery<T> of(Map<Column, String> columns, String from, RowMapper<T> mapper,
			Object... arguments) {
		return new RowQuery<>(columns, from, List.of(arguments), mapper);
	}

	/** Returns the query with all columns, so that it can be part of a union. */
	String sql(int number) {
		return "select " + number + " as query, " + SELECTED.computeIfAbsent(this.columns, RowQuery::select) + " from "
				+ this.from;
	}

	private static String select(Map<Column, String> columns) {
		return Arrays.stream(Column.values())
			.map((column) -> columns.getOrDefault(column, column.none) + column.alias)
			.collect(Collectors.joining(", "));
	}

	boolean isLike(RowQuery<?> other) {
		return this.from.equals(other.from) && this.arguments.equals(other.arguments)
				&& this.columns.equals(other.columns);
	}

	/** Lists the columns of all rows, each of one type. */
	public enum Column {

		/** A day. */
		ON_DAY("date"),

		/** A word, a name or a text. */
		TEXT("varchar"),

		/** One more. */
		TEXT2("varchar"),

		/** One more. */
		TEXT3("varchar"),

		/** A number. */
		NUMBER("integer"),

		/** One more. */
		NUMBER2("integer"),

		/** One more. */
		NUMBER3("integer"),

		/** An instant. */
		TIME("timestamp with time zone"),

		/** One more. */
		TIME2("timestamp with time zone"),

		/** One more. */
		TIME3("timestamp with time zone"),

		/** An id. */
		ID("uuid"),

		/** One more. */
		ID2("uuid"),

		/** True or false. */
		FLAG("boolean");

		/** Nothing, of its type. */
		private final String none;

		private final String alias = " as " + name().toLowerCase(Locale.ROOT);

		Column(String type) {
			this.none = "cast(null as " + type + ")";
		}

	}

}
