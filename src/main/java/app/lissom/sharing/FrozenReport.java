package app.lissom.sharing;

import java.util.Optional;

import app.lissom.kernel.PainLevel;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores a report as JSON. A link lives for 30 days at most, so a report that was written
 * by another version of Lissom is either readable or gone.
 *
 * @param version grows when something is renamed or removed
 */
record FrozenReport(int version, Report report) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(PainLevel.class, PainLevelObject.class)
		.build();

	static String write(Report report) {
		return JSON.writeValueAsString(new FrozenReport(VERSION, report));
	}

	static Optional<Report> read(String text) {
		try {
			return Optional.of(JSON.readValue(text, FrozenReport.class))
				.filter((frozen) -> frozen.version == VERSION)
				.map(FrozenReport::report);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Stores a pain level as an object, and not as the number that the export has. */
	private abstract static class PainLevelObject {

		@JsonValue(false)
		int value;

		@JsonValue(false)
		abstract int value();

	}

}
