package app.lissom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A clock that a test can set and move. Untouched, it tells the real time. */
public class FastClock extends Clock {

	private Clock source = Clock.systemUTC();

	/** Stops the clock at a moment. */
	public void stopAt(Instant instant) {
		this.source = Clock.fixed(instant, ZoneOffset.UTC);
	}

	/** Moves on, from wherever the clock stands. */
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

	/** Gives the next test the real time back. */
	static class Reset implements AfterEachCallback {

		@Override
		public void afterEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(FastClock.class).source = Clock.systemUTC();
		}

	}

}
