package app.lissom.totals;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.Treatment;
import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.AccountId;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the migration adds up a diary from before there were totals. */
@LissomTest
@Tag("database")
@DisabledIfSystemProperty(named = "lissom.test.database", matches = "sharded",
		disabledReason = "each server is migrated by itself")
class TotalsMigrationTests {

	/** The last schema without totals. */
	private static final String BEFORE = "41";

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Diary diary;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private TestAccounts people;

	@Test
	void addsUpExistingEntries() {
		AccountId me = this.people.createAccount();
		write(me);
		old().target(BEFORE).load().migrate();
		for (String table : List.of("account", "own_exercise", "entry")) {
			String columns = columns(table);
			this.jdbc
				.sql("insert into \"old\".%s (%s) select %s from %s where %s = :me".formatted(table, columns, columns,
						table, table.equals("account") ? "id" : "account_id"))
				.param("me", me.value())
				.update();
		}
		old().load().migrate();
		for (String table : List.of("diary", "diary_total", "exercise_start")) {
			assertThat(rows("\"old\"." + table, me)).as(table).isEqualTo(rows(table, me)).isNotEmpty();
		}
	}

	private void write(AccountId me) {
		Entries mine = Entries.of(me);
		UUID own = UUID.randomUUID();
		this.exercises.save(mine.customExercise(own), null);
		PainEntry deleted = mine.painOf(10);
		ExerciseEntry first = mine.on(Entries.DAY.minusYears(3)).exercise("bridge");
		this.diary.add(mine.painOf(3), mine.painOf(6), deleted, mine.water(250), mine.exercise("bridge"), mine.own(own),
				mine.relief(Treatment.ICE, null), mine.massage(), mine.posture(), mine.note("slept well"),
				mine.safety(), first);
		for (int i = 0; i < 40; i++) {
			Entries day = mine.on(Entries.DAY.minusDays(9L * i));
			this.diary.add(day.painOf(i % 11), day.water(100 + i),
					day.exercise((i % 2 == 0) ? "bird-dog" : "dead-bug"));
		}
		this.diary.delete(me, List.of(deleted.id()));
		this.diary.delete(me, List.of(first.id()));
	}

	private FluentConfiguration old() {
		return Flyway.configure().dataSource(this.dataSource).schemas("old");
	}

	/** A column that came later has no place in the old table. */
	private String columns(String table) {
		return String.join(", ",
				this.jdbc.sql("""
						select column_name from information_schema.columns
						where table_schema = 'old' and lower(table_name) = :table""")
					.param("table", table)
					.query(String.class)
					.list());
	}

	private List<String> rows(String table, AccountId me) {
		return this.jdbc.sql("select * from " + table + " where account_id = :me")
			.param("me", me.value())
			.query()
			.listOfRows()
			.stream()
			.map((row) -> row.values().toString())
			.sorted()
			.toList();
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("drop schema if exists \"old\" cascade").update();
	}

}
