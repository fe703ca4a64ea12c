package app.lissom.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Creates the export format for tests without Spring. */
public final class TestFormat {

	private TestFormat() {
	}

	/** The format on a day at noon. */
	public static ExportFormat on(String day) {
		return new ExportFormat(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
	}

}
