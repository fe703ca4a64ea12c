package app.lissom.relief;

import java.time.DateTimeException;
import java.time.Instant;

import app.lissom.diary.Treatment;

/**
 * A course as a visitor's page carries it. Whoever changes it changes their own timer, so
 * it is not sealed; caps and guards hold for it like for any other.
 */
final class TimedSessionCodec {

	private static final String BETWEEN = "~";

	private TimedSessionCodec() {
	}

	static String of(TimedSession course) {
		return String.join(BETWEEN, course.protocol().name(), String.valueOf(course.comfort()),
				String.valueOf(course.part()), String.valueOf(course.minutes()),
				String.valueOf(course.earlierSeconds()), String.valueOf(course.spentSeconds()),
				String.valueOf(course.since()), course.state().name(), String.valueOf(course.checked()));
	}

	/** Reads what {@link #of} wrote; anything else is an IllegalArgumentException. */
	static TimedSession read(String text) {
		String[] said = text.split(BETWEEN, -1);
		if (said.length != 9) {
			throw new IllegalArgumentException("Not a course");
		}
		try {
			return new TimedSession(Treatment.valueOf(said[0]), Boolean.parseBoolean(said[1]),
					Integer.parseInt(said[2]), Integer.parseInt(said[3]), Integer.parseInt(said[4]),
					Integer.parseInt(said[5]), Instant.ofEpochMilli(Instant.parse(said[6]).toEpochMilli()),
					TimedSession.State.valueOf(said[7]), Boolean.parseBoolean(said[8]));
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new IllegalArgumentException("Not a course", ex);
		}
	}

}
