package app.lissom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A clock that tests can stop and move. Each test begins at the same instant, from which
 * time passes: no test depends on the day or the hour at which it runs.
 */
public class MutableClock extends Clock {

	/** A Sunday, late in the morning in Berlin. */
	public static final Instant START = Instant.parse("2026-11-22T09:41:00Z");

	private Clock source = startingAt(START);

	private static Clock startingAt(Instant start) {
		return Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), start));
	}

	/** Stops the clock at a moment. */
	public void stopAt(Instant instant) {
		this.source = Clock.fixed(instant, ZoneOffset.UTC);
	}

	/** Follows the machine's clock, as service workers do, which nothing else can. */
	public void followSystem() {
		this.source = Clock.systemUTC();
	}

	/** Moves the clock on from its current time. */
	public void advance(Duration duration) {
		this.source = Clock.offset(this.source, duration);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.source.withZone(zone);
	}

	@Override
	public Instant instant() {
		return this.source.instant();
	}

	/** Starts again after each test. */
	static class Reset implements AfterEachCallback {

		@Override
		public void afterEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(MutableClock.class).source = startingAt(START);
		}

	}

}
