package app.lissom.guide;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Configures whom to call. Numbers depend on the place, not on the language of a browser,
 * so all known ones are shown with their place until one is configured.
 *
 * @param place the only place to show numbers of: europe, uk or north-america
 * @param numbers numbers to show instead of the known ones
 */
@ConfigurationProperties("lissom.emergency")
public record EmergencyNumbers(@Nullable String place, @DefaultValue List<EmergencyNumber> numbers) {

	private static final List<EmergencyNumber> KNOWN = List.of(new EmergencyNumber("112", "europe", Urgency.EMERGENCY),
			new EmergencyNumber("999", "uk", Urgency.EMERGENCY), new EmergencyNumber("111", "uk", Urgency.TODAY),
			new EmergencyNumber("911", "north-america", Urgency.EMERGENCY));

	private static final Set<String> UK = Set.of("Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey",
			"Europe/Isle_of_Man", "GB", "GB-Eire");

	/** Zones of the United States, Canada and Mexico; others have other numbers. */
	private static final Pattern NORTH_AMERICA = Pattern.compile("(US|Canada|Mexico)/.+|Pacific/Honolulu"
			+ "|America/((Indiana|Kentucky|North_Dakota)/.+|New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau"
			+ "|Nome|Sitka|Adak|Detroit|Boise|Menominee|Louisville|Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax"
			+ "|St_Johns|Regina|Moncton|Glace_Bay|Goose_Bay|Whitehorse|Yellowknife|Iqaluit|Thunder_Bay"
			+ "|Mexico_City|Monterrey|Tijuana|Cancun|Merida|Chihuahua|Ciudad_Juarez|Hermosillo|Mazatlan|Ojinaga"
			+ "|Matamoros|Bahia_Banderas)");

	public EmergencyNumbers {
		if (numbers.isEmpty()) {
			numbers = KNOWN.stream()
				.filter((known) -> !StringUtils.hasText(place) || known.place().equals(place))
				.toList();
		}
		if (numbers.isEmpty()) {
			throw new IllegalArgumentException("lissom.emergency.place is " + place
					+ ", but only europe, uk and north-america are known; set lissom.emergency.numbers");
		}
		numbers = List.copyOf(numbers);
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
		String near = placeOf(zone.getId());
		return of(urgency).stream()
			.sorted(Comparator.comparing((EmergencyNumber number) -> !number.place().equals(near)))
			.toList();
	}

	private static @Nullable String placeOf(String zone) {
		return UK.contains(zone) ? "uk" : zone.startsWith("Europe/") ? "europe"
				: NORTH_AMERICA.matcher(zone).matches() ? "north-america" : null;
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
