package app.lissom.relief;

import java.time.DateTimeException;
import java.time.Instant;

import app.lissom.diary.Treatment;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the session that a visitor's page carries. It is not encrypted: people
 * who change it change only their own timer, and its maximum holds as for any other.
 */
@Component
class TimedSessionConverter implements Converter<String, TimedSession> {

	private static final String SEPARATOR = "~";

	static String write(TimedSession session) {
		return String.join(SEPARATOR, session.treatment().name(), String.valueOf(session.comfort()),
				String.valueOf(session.careful()), String.valueOf(session.phase()), String.valueOf(session.minutes()),
				String.valueOf(session.earlierSeconds()), String.valueOf(session.spentSeconds()),
				String.valueOf(session.since()), session.state().name(), String.valueOf(session.checked()));
	}

	/** Reads what {@link #write} wrote; anything else is an illegal argument. */
	@Override
	public TimedSession convert(String text) {
		String[] fields = text.split(SEPARATOR, -1);
		if (fields.length != 10) {
			throw new IllegalArgumentException("Not a timed session");
		}
		try {
			return new TimedSession(Treatment.valueOf(fields[0]), Boolean.parseBoolean(fields[1]),
					Boolean.parseBoolean(fields[2]), Integer.parseInt(fields[3]), Integer.parseInt(fields[4]),
					Integer.parseInt(fields[5]), Integer.parseInt(fields[6]),
					Instant.ofEpochMilli(Instant.parse(fields[7]).toEpochMilli()),
					TimedSession.State.valueOf(fields[8]), Boolean.parseBoolean(fields[9]));
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new IllegalArgumentException("Not a timed session", ex);
		}
	}

}
