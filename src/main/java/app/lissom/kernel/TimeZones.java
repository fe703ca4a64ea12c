package app.lissom.kernel;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Lists the time zones to choose from: places, and UTC. */
public final class TimeZones {

	public static final List<String> ALL = Stream
		.concat(ZoneId.getAvailableZoneIds().stream().filter(TimeZones::isPlace), Stream.of("UTC"))
		.sorted()
		.toList();

	private TimeZones() {
	}

	/** The zone with this name, when it is one to choose. */
	public static Optional<ZoneId> find(@Nullable String zone) {
		return Optional.ofNullable(zone).filter(ALL::contains).map(ZoneId::of);
	}

	private static boolean isPlace(String zone) {
		return zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
	}

}
