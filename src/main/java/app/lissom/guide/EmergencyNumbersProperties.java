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
	 * Returns the numbers for somebody in the place of a time zone, or of languages. The
	 * others stay, since a person may be away from home. If the languages name another
	 * place than the zone, or all that is known, it is a guess: what most mobile phones
	 * know stays among the first.
	 */
	EmergencyCalls calls(Optional<EmergencyPlace> ofZone, Optional<EmergencyPlace> ofLanguages) {
		if (!this.numbers.equals(SHOWN_FIRST)) {
			return new EmergencyCalls(of(Urgency.EMERGENCY), of(Urgency.TODAY), List.of(), List.of(), Basis.NONE);
		}
		List<EmergencyPlace> near = Stream.concat(ofZone.stream(), ofLanguages.stream()).distinct().toList();
		boolean sure = near.size() == 1 && ofZone.isPresent();
		List<EmergencyNumber> first = numbers(near, Urgency.EMERGENCY, near.isEmpty() ? of(Urgency.EMERGENCY)
				: sure ? List.of() : EmergencyPlace.EUROPE.numbers(Urgency.EMERGENCY));
		return new EmergencyCalls(first, numbers(near, Urgency.TODAY, sure ? List.of() : of(Urgency.TODAY)),
				of(Urgency.EMERGENCY).stream().filter((other) -> !first.contains(other)).toList(),
				Arrays.stream(EmergencyPlace.values())
					.filter((other) -> !other.isShownFirst() && !near.contains(other))
					.map((other) -> new EmergencyCalls.Place(other.word(), other.emergency()))
					.toList(),
				near.isEmpty() ? Basis.UNKNOWN : sure ? Basis.NONE : (near.size() == 1) ? Basis.LANGUAGE : Basis.BOTH);
	}

	private static List<EmergencyNumber> numbers(List<EmergencyPlace> near, Urgency urgency,
			List<EmergencyNumber> others) {
		return Stream.concat(near.stream().flatMap((place) -> place.numbers(urgency).stream()), others.stream())
			.distinct()
			.toList();
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
