package app.lissom.sharing;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the questions that people want to ask the reader of their report. */
@Repository
public class ReportQuestions {

	/** The most questions of one account: its reader has a minute. */
	public static final int MOST = 3;

	/** The longest question, in code points. */
	public static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	ReportQuestions(JdbcClient jdbc, RetryingTransaction transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	public List<String> of(AccountId me) {
		return this.jdbc.sql("select question from report_question where account_id = :me order by question_no")
			.param("me", me.value())
			.query(String.class)
			.list();
	}

	/**
	 * Saves these questions in the place of those before.
	 * @param seen null to overwrite whatever is saved
	 */
	SaveResult<List<String>> save(AccountId me, List<String> questions, @Nullable SeenVersion seen) {
		return this.transaction.act(() -> SaveResult.ofValue(of(me), questions, seen, () -> replace(me, questions)));
	}

	/** Replaces the questions in the caller's transaction. */
	void replace(AccountId me, List<String> questions) {
		this.jdbc.sql("delete from report_question where account_id = :me").param("me", me.value()).update();
		for (int i = 0; i < questions.size(); i++) {
			this.jdbc
				.sql("insert into report_question (account_id, question_no, question) values (:me, :number, :text)")
				.param("me", me.value())
				.param("number", i)
				.param("text", questions.get(i))
				.update();
		}
	}

}
