package app.lissom.reminders;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reads calendars with two other programs, on hosts in some zone. */
final class CalendarReaders {

	static final List<String> HOSTS = List.of("UTC", "America/Los_Angeles", "Asia/Kolkata");

	private static final String NODE_ICAL = "node-ical@0.27.2";

	private static final Path NODE = Path.of("target/node-ical").toAbsolutePath();

	private static final String SCRIPT = """
			const ical = require("node-ical");
			const read = ([text, from, to]) => Object.values(ical.sync.parseICS(text))
				.filter(({ type }) => type === "VEVENT")
				.flatMap((event) => event.rrule
					? ical.expandRecurringEvent(event, { from: new Date(from), to: new Date(to) }) : [event])
				.map(({ start }) => start.toISOString());
			console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(0)).map(read)));""";

	private CalendarReaders() {
	}

	static Calendar parse(String text) {
		try {
			Calendar calendar = new CalendarBuilder().build(new StringReader(text));
			ValidationResult result = calendar.validate();
			assertThat(result.hasErrors()).as(result.toString()).isFalse();
			return calendar;
		}
		catch (IOException | ParserException ex) {
			throw new AssertionError(text, ex);
		}
	}

	static List<CalendarComponent> events(String text) {
		return parse(text).getComponents(Component.VEVENT);
	}

	/** When events begin, for node-ical on a host; skips the test without it. */
	static List<List<Instant>> byNode(List<Reading> readings, String host) {
		assumeTrue(
				Files.exists(NODE.resolve("node_modules/node-ical"))
						|| run("", host, "npm", "install", "--prefix", ".", "--no-save", "--no-audit", "--no-fund",
								"--ignore-scripts", "--prefer-offline", "--fetch-retries=0", NODE_ICAL) != null,
				"needs node and " + NODE_ICAL);
		String answer = run(JsonMapper.shared()
			.writeValueAsString(readings.stream()
				.map((one) -> List.of(one.text(), one.from().toInstant().toString(), one.to().toInstant().toString()))
				.toList()), host, "node", "-e", SCRIPT);
		assertThat(answer).isNotNull();
		List<List<Instant>> read = JsonMapper.shared().readValue(answer, new TypeReference<>() {
		});
		return IntStream.range(0, readings.size())
			.mapToObj((i) -> readings.get(i).within(read.get(i).stream()))
			.toList();
	}

	/** What a program prints, or null when it cannot run. */
	private static String run(String input, String zone, String... command) {
		try {
			Files.createDirectories(NODE);
			Path in = Files.writeString(NODE.resolve("input"), input);
			ProcessBuilder builder = new ProcessBuilder(command).directory(NODE.toFile())
				.redirectInput(in.toFile())
				.redirectError(NODE.resolve("errors").toFile());
			builder.environment().put("TZ", zone);
			Process process = builder.start();
			try (InputStream out = process.getInputStream()) {
				String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
				return (process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0) ? text : null;
			}
		}
		catch (IOException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	/** A calendar to be read from one moment to before another. */
	record Reading(String text, ZonedDateTime from, ZonedDateTime to) {

		/** When events begin, for ical4j on a host in some zone. */
		List<Instant> byIcal4j(String host) {
			TimeZone before = TimeZone.getDefault();
			TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(host)));
			try {
				return within(events(this.text).stream()
					.flatMap((event) -> event.<ZonedDateTime>calculateRecurrenceSet(new Period<>(this.from, this.to))
						.stream())
					.map((period) -> period.getStart().toInstant()));
			}
			finally {
				TimeZone.setDefault(before);
			}
		}

		private List<Instant> within(Stream<Instant> moments) {
			return moments
				.filter((moment) -> !moment.isBefore(this.from.toInstant()) && moment.isBefore(this.to.toInstant()))
				.distinct()
				.sorted()
				.toList();
		}

	}

}
