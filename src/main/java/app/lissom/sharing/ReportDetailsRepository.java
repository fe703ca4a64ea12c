package app.lissom.sharing;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what people wrote for their report. */
@Repository
class ReportDetailsRepository {

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	ReportDetailsRepository(JdbcClient jdbc, RetryingTransaction transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	ReportDetails find(AccountId me) {
		List<String> questions = this.jdbc
			.sql("select question from report_question where account_id = :me order by question_no")
			.param("me", me.value())
			.query(String.class)
			.list();
		return this.jdbc.sql("select name, birth_date from report_person where account_id = :me")
			.param("me", me.value())
			.query((row, number) -> new ReportDetails(row.getString("name"), row.getString("birth_date"), questions))
			.optional()
			.orElseGet(() -> new ReportDetails(null, null, questions));
	}

	/**
	 * Saves these details in the place of those before.
	 * @param seen null to overwrite whatever is saved
	 */
	SaveResult<ReportDetails> save(AccountId me, ReportDetails details, @Nullable SeenVersion seen) {
		return this.transaction.act(() -> SaveResult.ofValue(find(me), details, seen, () -> replace(me, details)));
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
