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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

	private OldSchema old;

	@Autowired
	private Diary diary;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private TestAccounts people;

	@BeforeEach
	void create(@Autowired DataSource dataSource, @Autowired JdbcClient jdbc) {
		this.old = new OldSchema(dataSource, jdbc);
	}

	@Test
	void addsUpExistingEntries() {
		AccountId me = this.people.createAccount();
		write(me);
		this.old.create(BEFORE, me, List.of("account", "own_exercise", "entry"));
		this.old.migrate();
		for (String table : List.of("diary", "diary_total", "exercise_start")) {
			assertThat(this.old.rows("\"old\"." + table, me)).as(table)
				.isEqualTo(this.old.rows(table, me))
				.isNotEmpty();
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

	@AfterEach
	void forget() {
		this.old.drop();
	}

}
