package app.lissom.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * Lists the time zones to choose from: places by their current names, and UTC. Old names
 * of them stay valid, as accounts, exports and browsers have them.
 */
public final class TimeZones {

	/** The names that are valid. */
	public static final List<String> ALL = Stream
		.concat(ZoneId.getAvailableZoneIds().stream().filter(TimeZones::isPlace), Stream.of("UTC"))
		.sorted()
		.toList();

	/** Old names with the current one of the same place. */
	private static final Map<String, String> OLD = readOldNames();

	/** The names to choose from. */
	private static final List<String> CURRENT = ALL.stream().filter((zone) -> !OLD.containsKey(zone)).toList();

	private TimeZones() {
	}

	/** Returns the zone with this name, if it can be chosen. */
	public static Optional<ZoneId> find(@Nullable String zone) {
		return Optional.ofNullable(zone).filter(ALL::contains).map(ZoneId::of);
	}

	/** Returns the names to choose from. */
	public static List<String> choices() {
		return CURRENT;
	}

	/** Returns the names to choose from, and an old one that was chosen before. */
	public static List<String> choices(ZoneId chosen) {
		return OLD.containsKey(chosen.getId())
				? Stream.concat(CURRENT.stream(), Stream.of(chosen.getId())).sorted().toList() : CURRENT;
	}

	/**
	 * Returns what a script needs to suggest the zone of a browser that has an old name:
	 * pairs as {@code Asia/Calcutta=Asia/Kolkata}, with spaces between.
	 */
	public static String oldNames() {
		return OLD.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
	}

	private static boolean isPlace(String zone) {
		return zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
	}

	/**
	 * Reads the names that the time zone database has besides those of its table of
	 * places (zone.tab, 2025b). An older JDK may lack the current one of them.
	 */
	private static Map<String, String> readOldNames() {
		try {
			Map<String, String> old = new TreeMap<>();
			new ClassPathResource("old-time-zones.txt", TimeZones.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> line.split(" "))
				.filter((names) -> ALL.contains(names[1]))
				.forEach((names) -> old.put(names[0], names[1]));
			return old;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
