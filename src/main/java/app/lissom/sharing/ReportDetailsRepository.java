package app.lissom.sharing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what people wrote for their report. */
@Repository
class ReportDetailsRepository {

	private final JdbcClient jdbc;

	private final CombinedQuery.Factory queries;

	private final RetryingTransaction transaction;

	ReportDetailsRepository(JdbcClient jdbc, CombinedQuery.Factory queries, RetryingTransaction transaction) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.transaction = transaction;
	}

	ReportDetails find(AccountId me) {
		return find(me, this.queries.begin()).get();
	}

	/** Asks for the details of a person. */
	Supplier<ReportDetails> find(AccountId me, CombinedQuery rows) {
		Supplier<List<Map.Entry<Integer, String>>> questions = rows.add(RowQuery.of(
				Map.of(Column.NUMBER, "question_no", Column.TEXT, "question"), "report_question where account_id = ?",
				(row, number) -> Map.entry(row.getInt("number"), row.getString("text")), me.value()));
		Supplier<List<ReportDetails>> person = rows.add(RowQuery.of(
				Map.of(Column.TEXT, "name", Column.TEXT2, "birth_date"), "report_person where account_id = ?",
				(row, number) -> new ReportDetails(row.getString("text"), row.getString("text2"), List.of()),
				me.value()));
		return () -> person.get()
			.stream()
			.findFirst()
			.orElseGet(() -> new ReportDetails(null, null, List.of()))
			.withQuestions(
					questions.get().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
	}

	/**
	 * Saves these details in the place of those before.
	 * @param seen null to overwrite whatever is saved
	 */
	SaveResult<ReportDetails> save(AccountId me, ReportDetails details, @Nullable SeenVersion seen) {
		return this.transaction
			.execute(() -> SaveResult.saveValueUnlessConflict(find(me), details, seen, () -> replace(me, details)));
	}

	/** Replaces the details in the caller's transaction. */
	void replace(AccountId me, ReportDetails details) {
		for (String table : List.of("report_question", "report_person")) {
			this.jdbc.sql("delete from " + table + " where account_id = :me").param("me", me.value()).update();
		}
		for (int i = 0; i < details.questions().size(); i++) {
			this.jdbc
				.sql("insert into report_question (account_id, question_no, question) values (:me, :number, :text)")
				.param("me", me.value())
				.param("number", i)
				.param("text", details.questions().get(i))
				.update();
		}
		if (details.name() != null || details.birthDate() != null) {
			this.jdbc.sql("insert into report_person (account_id, name, birth_date) values (:me, :name, :birthDate)")
				.param("me", me.value())
				.param("name", details.name())
				.param("birthDate", details.birthDate())
				.update();
		}
	}

}
