package app.lissom.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
	 * Returns the numbers for somebody in this place. The others stay, since a person may
	 * be away from home; if the place is a guess, what most mobile phones know stays
	 * among the first.
	 */
	EmergencyCalls calls(Optional<EmergencyPlace> place, boolean guessed) {
		if (!this.numbers.equals(SHOWN_FIRST)) {
			return new EmergencyCalls(of(Urgency.EMERGENCY), of(Urgency.TODAY), List.of(), List.of(), false);
		}
		List<EmergencyNumber> first = new ArrayList<>();
		List<EmergencyNumber> today = new ArrayList<>();
		place.ifPresent((near) -> {
			first.addAll(near.numbers(Urgency.EMERGENCY));
			today.addAll(near.numbers(Urgency.TODAY));
		});
		if (place.isEmpty() || guessed) {
			first.addAll((place.isEmpty()) ? of(Urgency.EMERGENCY) : EmergencyPlace.EUROPE.numbers(Urgency.EMERGENCY));
			today.addAll(of(Urgency.TODAY));
		}
		return new EmergencyCalls(first.stream().distinct().toList(), today.stream().distinct().toList(),
				of(Urgency.EMERGENCY).stream().filter((other) -> !first.contains(other)).toList(),
				Arrays.stream(EmergencyPlace.values())
					.filter((other) -> !other.isShownFirst() && place.filter(other::equals).isEmpty())
					.map((other) -> new EmergencyCalls.Place(other.word(), other.emergency()))
					.toList(),
				guessed && place.isPresent());
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
