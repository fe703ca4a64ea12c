package app.lissom.sharing;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as a link keeps it. It lives for 30 days at most, so one that another version
 * of Lissom wrote is either read or gone.
 *
 * @param version grows when something is renamed or removed
 * @param report the facts
 */
record FrozenReport(int version, Report report) {

	static final int VERSION = 1;

	static String write(Report report, JsonMapper json) {
		return json.writeValueAsString(new FrozenReport(VERSION, report));
	}

	/** None when this version cannot read it. */
	static Optional<Report> read(String text, JsonMapper json) {
		try {
			return Optional.of(json.readValue(text, FrozenReport.class))
				.filter((copy) -> copy.version == VERSION)
				.map(FrozenReport::report);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
