package app.lissom.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exports ten years, with 12 entries and a routine on each day, and compares the memory
 * with that of two weeks.
 */
@LissomTest
@Tag("database")
class StreamingTests {

	private static final LocalDate FIRST = LocalDate.of(2016, 11, 22);

	private static final int A_DAY = 12;

	@Autowired
	private ExportZip archive;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TestAccounts people;

	@Test
	void needsNoMoreMemoryForAYearThanForTwoWeeks() throws IOException {
		Measured fortnight = measured(somebodyFor(14), 1);
		Measured year = measured(somebodyFor(365), 1);
		assertThat(year.bytes).isGreaterThan(15 * fortnight.bytes);
		assertThat(List.of(fortnight.held, year.held)).as("entities that are held").allMatch((held) -> held < 10);
	}

	@Test
	@Tag("thorough")
	void needsNoMoreMemoryForTenYearsThanForTwoWeeks(TestReporter reporter) throws IOException {
		AccountId fewDays = somebodyFor(14);
		AccountId manyDays = somebodyFor(3652);
		Measured fortnight = measured(fewDays, 5);
		Measured decade = measured(manyDays, 1);
		reporter.publishEntry("two weeks", fortnight.toString());
		reporter.publishEntry("ten years", decade.toString());
		assertThat(decade.bytes).isGreaterThan(1_000_000);
		assertThat(List.of(fortnight.held, decade.held)).as("entities that are held").allMatch((held) -> held < 10);
		assertThat(decade.median().toNanos() / 3652).isLessThan(fortnight.median().toNanos() * 3 / 2 / 14);
	}

	private Measured measured(AccountId me, int times) throws IOException {
		Measured measured = new Measured();
		Person person = new Person(me, "Alma", ZoneId.of("Europe/Berlin"), WaterUnit.ML, null, List.of(), true, false);
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			this.archive.write(person, measured);
			measured.times.add(Duration.ofNanos(System.nanoTime() - start));
		}
		return measured;
	}

	private AccountId somebodyFor(int days) {
		AccountId me = this.people.createAccount();
		List<Object[]> entries = new ArrayList<>();
		List<Object[]> sessions = new ArrayList<>();
		List<Object[]> steps = new ArrayList<>();
		for (int i = 0; i < days; i++) {
			LocalDate day = FIRST.plusDays(i);
			for (int one = 0; one < A_DAY; one++) {
				entries.add((one % 3 == 0) ? entry(me, day, "PAIN", 4, "", "After a long day in the garden.", null)
						: entry(me, day, "WATER", null, null, null, 250));
			}
			UUID session = UUID.randomUUID();
			sessions.add(new Object[] { me.value(), session, session, day, day.atTime(7, 0), day.atTime(7, 0) });
			steps.add(new Object[] { me.value(), session, 0 });
			steps.add(new Object[] { me.value(), session, 1 });
		}
		insert("entry (account_id, id, version, on_day, kind, pain, places, note, water_ml)",
				"(?, ?, 0, ?, ?, ?, ?, ?, ?)", entries);
		insert("routine_session (account_id, id, version, routine_id, on_day, started_at, marked_at, edition, part_of_day)",
				"(?, ?, 0, ?, ?, ?, ?, 'WHOLE', 'MORNING')", sessions);
		insert("routine_session_step (account_id, session_id, step_no, exercise, sets, repetitions, seconds, rest, both_sides)",
				"(?, ?, ?, 'bridge', 1, 8, 4, 4, false)", steps);
		return me;
	}

	/** Many rows in one statement: one by one they take half a minute. */
	private void insert(String into, String row, List<Object[]> rows) {
		for (int from = 0; from < rows.size(); from += 200) {
			List<Object[]> some = rows.subList(from, Math.min(from + 200, rows.size()));
			this.jdbc.update(
					"insert into " + into + " values " + String.join(", ", Collections.nCopies(some.size(), row)),
					some.stream().flatMap(Arrays::stream).toArray());
		}
	}

	private static Object[] entry(AccountId me, LocalDate day, Object... rest) {
		List<Object> values = new ArrayList<>(List.of(me.value(), UUID.randomUUID(), day));
		Collections.addAll(values, rest);
		return values.toArray();
	}

	/** Counts the output, and measures the memory in use meanwhile. */
	private final class Measured extends OutputStream {

		private final List<Duration> times = new ArrayList<>();

		private long bytes;

		private int held;

		Duration median() {
			return this.times.stream().sorted().skip(this.times.size() / 2).findFirst().orElseThrow();
		}

		@Override
		public void write(byte[] content, int from, int length) {
			this.bytes += length;
			this.held = Math.max(this.held,
					StreamingTests.this.entities.unwrap(Session.class).getStatistics().getEntityCount());
		}

		@Override
		public void write(int content) {
			this.bytes++;
		}

		@Override
		public String toString() {
			return median().toMillis() + " ms, " + this.bytes / this.times.size() + " bytes, at most " + this.held
					+ " entities";
		}

	}

}
