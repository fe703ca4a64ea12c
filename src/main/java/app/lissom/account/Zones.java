package app.lissom.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The time zones to choose from: places, and UTC. */
final class Zones {

	static final List<String> ALL = Stream
		.concat(ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace), Stream.of("UTC"))
		.sorted()
		.toList();

	private Zones() {
	}

	/** The zone with this name, when it is one to choose. */
	static Optional<ZoneId> find(@Nullable String zone) {
		return Optional.ofNullable(zone).filter(ALL::contains).map(ZoneId::of);
	}

	private static boolean isPlace(String zone) {
		return zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
	}

}
