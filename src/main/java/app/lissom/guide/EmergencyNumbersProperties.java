package app.lissom.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.guide.EmergencyCalls.Basis;
import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Configures whom to call. Numbers depend on the place, so those of several places are
 * known, and shown with their place, until one is configured.
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
	 * Returns the numbers for somebody in the place of a time zone, or of languages. All
	 * that is known is a guess, since a person may be away from home: what most mobile
	 * phones know stays among the first, and the others stay, too.
	 */
	EmergencyCalls calls(Optional<EmergencyPlace> ofZone, Optional<EmergencyPlace> ofLanguages) {
		if (!this.numbers.equals(SHOWN_FIRST)) {
			return new EmergencyCalls(of(Urgency.EMERGENCY), of(Urgency.TODAY), List.of(), List.of(), Basis.NONE);
		}
		List<EmergencyPlace> near = Stream.concat(ofZone.stream(), ofLanguages.stream()).distinct().toList();
		Basis basis = near.isEmpty() ? Basis.UNKNOWN
				: ofZone.isEmpty() ? Basis.LANGUAGE : (near.size() == 1) ? Basis.ZONE : Basis.BOTH;
		List<EmergencyNumber> first = near.isEmpty() ? of(Urgency.EMERGENCY)
				: numbers(withMobile(near), Urgency.EMERGENCY);
		List<EmergencyNumber> advice = numbers(near.stream(), Urgency.TODAY);
		return new EmergencyCalls(first, (advice.isEmpty() && basis != Basis.ZONE) ? of(Urgency.TODAY) : advice,
				of(Urgency.EMERGENCY).stream().filter((other) -> !first.contains(other)).toList(),
				Arrays.stream(EmergencyPlace.values())
					.filter((other) -> !other.isShownFirst() && !near.contains(other))
					.map((other) -> new EmergencyCalls.Place(other.word(), other.emergency()))
					.toList(),
				basis);
	}

	/** Adds what most mobile phones know, unless it is the number of the place anyway. */
	private static Stream<EmergencyPlace> withMobile(List<EmergencyPlace> near) {
		boolean has = near.stream()
			.anyMatch((place) -> place.emergency().containsAll(EmergencyPlace.EUROPE.emergency()));
		return Stream.concat(near.stream(), has ? Stream.empty() : Stream.of(EmergencyPlace.EUROPE));
	}

	private static List<EmergencyNumber> numbers(Stream<EmergencyPlace> places, Urgency urgency) {
		return places.flatMap((place) -> place.numbers(urgency).stream()).toList();
	}

	/**
	 * Holds a number to call.
	 *
	 * @param place where it works: a place that the message bundle knows as
	 * {@code guide.place.<place>}, or words
	 */
	public record EmergencyNumber(String number, String place, @DefaultValue("emergency") Urgency urgency) {

	}

}
