package app.lissom.totals;

import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Creates people with long diaries within seconds. */
@TestComponent
public class LongDiary {

	private final TestAccounts people;

	private final Diary diary;

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	private final TotalsUpdater updater;

	private final String newId;

	LongDiary(TestAccounts people, Diary diary, JdbcClient jdbc, RetryingTransaction transaction, TotalsUpdater updater,
			DataSource dataSource) throws MetaDataAccessException {
		this.people = people;
		this.diary = diary;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.updater = updater;
		String database = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
		this.newId = database.equals("H2") ? "random_uuid()" : "gen_random_uuid()";
	}

	/**
	 * Creates a person with 12 entries on each of these days, and a massage every 16
	 * days.
	 */
	public AccountId between(LocalDate from, LocalDate to) {
		AccountId me = this.people.createAccount();
		Entries mine = Entries.of(me).on(to);
		Instant evening = to.atTime(18, 0).toInstant(ZoneOffset.UTC);
		this.diary.add(mine.painOf(4), mine.painOf(6), mine.painOf(3), mine.water(250), mine.water(330),
				mine.water(250), mine.water(500), mine.exercise("pelvic-tilt"), mine.exercise("bridge"),
				mine.exercise("bird-dog"), mine.relief(Treatment.HEAT, evening), mine.posture(), mine.massage());
		this.transaction.execute(() -> {
			long all = ChronoUnit.DAYS.between(from, to) + 1;
			for (int days = 1; days < all; days *= 2) {
				copy(me, days, from);
			}
			this.updater.update(me, new TreeSet<>(from.datesUntil(to.plusDays(1)).toList()),
					Set.of(ExerciseRef.ofGuide("pelvic-tilt"), ExerciseRef.ofGuide("bridge"),
							ExerciseRef.ofGuide("bird-dog")));
			return me;
		});
		return me;
	}

	/** Twice as many days; how much it hurts differs. */
	private void copy(AccountId me, int days, LocalDate from) {
		this.jdbc.sql("""
				insert into entry (account_id, id, kind, version, on_day, happened_at, pain, places, water_ml, exercise,
				minutes, protocol, pain_before, pain_after, massage)
				select account_id, %1$s, kind, version, on_day - %2$d, happened_at - interval '1' day * %2$d,
				mod(pain + 3, 11), places, water_ml, exercise, minutes, protocol, pain_before, pain_after, massage
				from entry where account_id = :me and on_day - %2$d >= :from
				and (kind <> 'MASSAGE' or %2$d >= 16)""".formatted(this.newId, days))
			.param("me", me.value())
			.param("from", from)
			.update();
	}

}
