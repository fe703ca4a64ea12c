package app.lissom.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Collects the small queries of all parts of a page, and runs them as one SQL statement
 * when the first result is needed.
 */
public final class CombinedQuery {

	private final JdbcClient jdbc;

	private final List<RowQuery<?>> queries = new ArrayList<>();

	private final Map<Integer, List<Object>> rows = new HashMap<>();

	private final Map<Class<?>, Supplier<?>> asked = new HashMap<>();

	private int read;

	private CombinedQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a query; its rows are read when they are first needed. */
	@SuppressWarnings("unchecked")
	public <T> Supplier<List<T>> add(RowQuery<T> query) {
		int number = IntStream.range(0, this.queries.size())
			.filter((i) -> this.queries.get(i).isLike(query))
			.findFirst()
			.orElseGet(() -> {
				this.queries.add(query);
				return this.queries.size() - 1;
			});
		return () -> (List<T>) rows(number);
	}

	/** Asks whether there are any such rows. */
	public Supplier<Boolean> exists(String from, Object... arguments) {
		Supplier<List<Boolean>> rows = add(
				RowQuery.of(Map.of(RowQuery.Column.FLAG, "true"), from, (row, number) -> true, arguments));
		return () -> !rows.get().isEmpty();
	}

	/** Asks only once for what several parts of the page show. */
	@SuppressWarnings("unchecked")
	public <T> Supplier<T> once(Class<T> type, Supplier<Supplier<T>> ask) {
		Supplier<?> asked = this.asked.get(type);
		if (asked == null) {
			asked = SingletonSupplier.of(ask.get());
			this.asked.put(type, asked);
		}
		return (Supplier<T>) asked;
	}

	/** H2 caches a parsed select but no parsed union, so a select is put around it. */
	private List<Object> rows(int number) {
		if (number >= this.read) {
			List<Integer> added = IntStream.range(this.read, this.queries.size()).boxed().toList();
			this.read = this.queries.size();
			this.jdbc
				.sql(added.stream()
					.map((i) -> this.queries.get(i).sql(i))
					.collect(Collectors.joining(" union all ", "select * from (", ") joint")))
				.params(added.stream().flatMap((i) -> this.queries.get(i).arguments().stream()).toList())
				.query((row) -> {
					int query = row.getInt(1);
					List<Object> rows = this.rows.computeIfAbsent(query, (i) -> new ArrayList<>());
					rows.add(Objects.requireNonNull(this.queries.get(query).mapper().mapRow(row, rows.size())));
				});
		}
		return this.rows.getOrDefault(number, List.of());
	}

	/** Creates joint queries. */
	@Component
	public static class Factory {

		private final JdbcClient jdbc;

		Factory(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		public CombinedQuery begin() {
			return new CombinedQuery(this.jdbc);
		}

		/** Reads one query alone. */
		public <T> List<T> read(RowQuery<T> query) {
			return begin().add(query).get();
		}

	}

}
