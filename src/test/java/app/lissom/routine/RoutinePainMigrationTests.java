package app.lissom.routine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import app.lissom.totals.OldSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that pain around routines, from before it was in the diary, is added to the
 * diary and its totals, as if it had been logged today.
 */
@LissomTest
@Tag("database")
@DisabledIfSystemProperty(named = "lissom.test.database", matches = "sharded",
		disabledReason = "each server is migrated by itself")
class RoutinePainMigrationTests extends SignedInPageTest {

	private static final List<String> TABLES = List.of("account", "entry", "routine_session", "routine_session_step",
			"diary", "diary_total");

	/** The last schema in which a diary lacks that pain. */
	private static final String BEFORE = "123";

	private OldSchema old;

	private JdbcClient jdbc;

	@BeforeEach
	void create(@Autowired DataSource dataSource, @Autowired JdbcClient jdbc) {
		this.old = new OldSchema(dataSource, jdbc);
		this.jdbc = jdbc;
	}

	@AfterEach
	void drop() {
		this.old.drop();
	}

	@Test
	void addsWhatWasRated() {
		play(6, 4, "done");
		this.diary.add(Entries.of(this.me.me()).on(TODAY).painOf(2), Entries.of(this.me.me()).on(TODAY).water(250));
		this.clock.advance(Duration.ofDays(9));
		play(7, null, "done");
		play(5, 5, "skipped");
		undo(play(8, 1, "done"));
		this.clock.advance(Duration.ofDays(1));
		play(null, 3, "done");
		this.old.create(BEFORE, this.me.me(), TABLES);
		this.jdbc.sql("delete from \"old\".entry where kind = 'PAIN' and pain <> 2").update();
		this.jdbc.sql("update \"old\".diary_total set pains = 0, pain_sum = 0, least_pain = null, worst_pain = null")
			.update();
		this.old.migrate();
		assertThat(pain("\"old\".entry")).extracting((entry) -> entry.get("pain"))
			.containsExactlyInAnyOrder(2, 3, 4, 6, 7);
		assertThat(pain("\"old\".entry")).containsExactlyInAnyOrderElementsOf(pain("entry"));
		assertThat(this.old.rows("\"old\".diary_total", this.me.me()))
			.isEqualTo(this.old.rows("diary_total", this.me.me()));
	}

	private String play(@Nullable Integer before, @Nullable Integer after, String mark) {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", id, "before", (before != null) ? before : "");
		this.clock.advance(Duration.ofMinutes(2));
		this.me.send("/routine/sessions/" + id + "/steps", mark, 0);
		this.me.send("/routine/sessions/" + id + "/steps", "stop", true);
		this.me.send("/routine/sessions/" + id + "/log", "after", (after != null) ? after : "");
		return "/routine/sessions/" + id;
	}

	private void undo(String session) {
		this.me.send(session + "/delete");
	}

	private List<Map<String, Object>> pain(String table) {
		return this.jdbc
			.sql("select id, version, on_day, happened_at, pain, places, feeling, purge_at from " + table
					+ " where account_id = :me and kind = 'PAIN' and deleted_at is null")
			.param("me", this.me.me().value())
			.query()
			.listOfRows();
	}

}
