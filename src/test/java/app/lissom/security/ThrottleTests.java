package app.lissom.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class ThrottleTests {

	@Autowired
	private Throttle throttle;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private final String key = UUID.randomUUID().toString();

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T10:00:00Z"));
	}

	@Test
	void allowsTenAttempts() {
		fail(10);
		assertThat(this.throttle.reserve(this.key)).isFalse();
		assertThat(this.throttle.reserve(UUID.randomUUID().toString())).isTrue();
	}

	@Test
	void blocksForAMinuteAndThenTwiceAsLongEachTime() {
		fail(10);
		for (int minutes : new int[] { 1, 2, 4, 8, 15, 15, 15 }) {
			this.clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
			assertThat(this.throttle.reserve(this.key)).as(minutes + " minutes").isFalse();
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(this.throttle.reserve(this.key)).as(minutes + " minutes").isTrue();
		}
	}

	@Test
	void countsParallelAttempts() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Future<Boolean>> attempts = threads
				.invokeAll(Collections.nCopies(60, () -> this.throttle.reserve(this.key)));
			int through = 0;
			for (Future<Boolean> one : attempts) {
				through += one.get() ? 1 : 0;
			}
			assertThat(through).isEqualTo(Throttle.LIMIT);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void remembersAfterARestart() {
		fail(10);
		assertThat(new Throttle(this.jdbc, this.clock).reserve(this.key)).isFalse();
	}

	@Test
	void doesNotCountAnAttemptThatSucceeds() {
		for (int i = 0; i < 30; i++) {
			assertThat(this.throttle.reserve(this.key)).isTrue();
			this.throttle.release(this.key);
		}
	}

	@Test
	void unblocksWhenTheLastAttemptIsReleased() {
		fail(10);
		this.throttle.release(this.key);
		assertThat(this.throttle.reserve(this.key)).isTrue();
		assertThat(this.throttle.reserve(this.key)).isFalse();
	}

	@Test
	void forgetsAfterAnHourWithoutAFailure() {
		fail(9);
		this.clock.advance(Duration.ofMinutes(61));
		fail(10);
		assertThat(this.throttle.reserve(this.key)).isFalse();
		this.clock.advance(Duration.ofHours(2));
		this.throttle.purge();
		assertThat(this.jdbc.sql("select count(*) from throttle where key_hash = :key")
			.param("key", Tokens.digest(this.key))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void storesNoNameAndNoAddress() {
		this.throttle.reserve(this.key);
		assertThat(this.jdbc.sql("select key_hash from throttle").query(String.class).list())
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.throttle.reserve(this.key)).as("attempt " + i).isTrue();
		}
	}

}
