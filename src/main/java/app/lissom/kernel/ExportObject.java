package app.lissom.kernel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What something says, under the names of the exported file: numbers stay numbers,
 * choices become words in lower case, and moments are told in the person's zone. What is
 * not said is left out.
 */
public final class ExportObject {

	private final Map<String, Object> facts = new LinkedHashMap<>();

	private final ZoneId zone;

	public ExportObject(ZoneId zone) {
		this.zone = zone;
	}

	/** Adds a fact, unless it is null. */
	public ExportObject add(String name, @Nullable Object fact) {
		if (fact != null) {
			this.facts.put(name, plain(fact));
		}
		return this;
	}

	private Object plain(Object fact) {
		if (fact instanceof Number || fact instanceof Boolean || fact instanceof Map) {
			return fact;
		}
		if (fact instanceof Collection<?> several) {
			return several.stream().map(this::plain).toList();
		}
		if (fact instanceof Enum<?> choice) {
			return choice.name().toLowerCase(Locale.ROOT);
		}
		if (fact instanceof Instant instant) {
			return OffsetDateTime.ofInstant(instant, this.zone).toString();
		}
		if (fact instanceof PainLevel level) {
			return level.value();
		}
		if (fact instanceof Minutes minutes) {
			return minutes.value();
		}
		return (fact instanceof Note note) ? note.text() : fact.toString();
	}

	/** All of them, in the order in which they were added. */
	public Map<String, Object> facts() {
		return Collections.unmodifiableMap(this.facts);
	}

}
