package app.lissom.guide;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Configures whom to call. Numbers depend on the place, not on the browser's language, so
 * those of several places are shown with their place until one is configured, and those
 * of Latin America as a list.
 *
 * @param place the only place to show numbers of, such as europe, uk, north-america or
 * chile
 * @param numbers numbers to show instead of the known ones
 */
@ConfigurationProperties("lissom.emergency")
public record EmergencyNumbersProperties(@Nullable String place, @DefaultValue List<EmergencyNumber> numbers) {

	private static final List<EmergencyNumber> SHOWN_FIRST = known(EmergencyPlace::isShownFirst);

	public EmergencyNumbersProperties {
		if (numbers.isEmpty()) {
			numbers = StringUtils.hasText(place) ? known((known) -> known.word().equals(place)) : SHOWN_FIRST;
		}
		if (numbers.isEmpty()) {
			throw new IllegalArgumentException("lissom.emergency.place is " + place + ", but only "
					+ Arrays.stream(EmergencyPlace.values()).map(EmergencyPlace::word).collect(Collectors.joining(", "))
					+ " are known; set lissom.emergency.numbers");
		}
		numbers = List.copyOf(numbers);
	}

	private static List<EmergencyNumber> known(Predicate<EmergencyPlace> places) {
		return Arrays.stream(EmergencyPlace.values())
			.filter(places)
			.flatMap((known) -> Arrays.stream(Urgency.values()).flatMap((urgency) -> known.numbers(urgency).stream()))
			.toList();
	}

	/** Returns the numbers for this urgency, in the order to show them. */
	public List<EmergencyNumber> of(Urgency urgency) {
		return this.numbers.stream().filter((number) -> number.urgency() == urgency).toList();
	}

	/**
	 * Returns the numbers for this urgency, those of the place of a time zone first: the
	 * others stay, since a person may be away from home.
	 */
	public List<EmergencyNumber> of(Urgency urgency, ZoneId zone) {
		List<EmergencyNumber> near = placeOf(zone).map((place) -> place.numbers(urgency)).orElse(List.of());
		return Stream.concat(near.stream(), of(urgency).stream()).distinct().toList();
	}

	/**
	 * Returns the numbers of Latin America, for whoever does not see those of a place.
	 */
	public List<Place> elsewhere() {
		return isForOnePlace() ? List.of()
				: Arrays.stream(EmergencyPlace.values())
					.filter((place) -> !place.isShownFirst())
					.map((place) -> new Place(place.word(), place.emergency()))
					.toList();
	}

	/** Returns the same for a person in this zone, who sees those of the own place. */
	public List<Place> elsewhere(ZoneId zone) {
		return placeOf(zone).isPresent() ? List.of() : elsewhere();
	}

	private boolean isForOnePlace() {
		return !this.numbers.equals(SHOWN_FIRST);
	}

	private Optional<EmergencyPlace> placeOf(ZoneId zone) {
		return isForOnePlace() ? Optional.empty() : EmergencyPlace.of(zone.getId());
	}

	/**
	 * Holds a number to call.
	 *
	 * @param place where it works: a place that the message bundle knows as
	 * {@code guide.place.<place>}, or words
	 */
	public record EmergencyNumber(String number, String place, @DefaultValue("emergency") Urgency urgency) {

	}

	/**
	 * Holds the numbers of a place.
	 *
	 * @param word what the message bundle knows as {@code guide.place.<word>}
	 */
	public record Place(String word, List<String> emergency) {

	}

}
