package app.lissom.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import app.lissom.guide.EmergencyNumbersProperties.EmergencyNumber;
import app.lissom.guide.WarningSign.Urgency;

/**
 * Lists the places whose emergency numbers are known, with the time zones that people
 * there have. Decision 68 has the sources of each number, and why Bolivia and Equatorial
 * Guinea are not here. Numbers that send an ambulance come before those that answer
 * everything.
 */
enum EmergencyPlace {

	EUROPE("Europe/(?!London|Belfast|Jersey|Guernsey|Isle_of_Man).+|Africa/Ceuta|Arctic/Longyearbyen"
			+ "|Asia/(Nicosia|Famagusta)|Atlantic/(Azores|Canary|Faeroe|Faroe|Madeira|Reykjavik)", "112"),

	UK("Europe/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB(-Eire)?", "999"),

	/** United States, Canada and Mexico. */
	NORTH_AMERICA("(US|Canada|Mexico)/.+|Pacific/Honolulu"
			+ "|America/((Indiana|Kentucky|North_Dakota)/.+|New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau"
			+ "|Nome|Sitka|Adak|Detroit|Boise|Menominee|Louisville|Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax"
			+ "|St_Johns|Regina|Moncton|Glace_Bay|Goose_Bay|Whitehorse|Yellowknife|Iqaluit|Thunder_Bay"
			+ "|Mexico_City|Monterrey|Tijuana|Cancun|Merida|Chihuahua|Ciudad_Juarez|Hermosillo|Mazatlan|Ojinaga"
			+ "|Matamoros|Bahia_Banderas|Puerto_Rico)", "911"),

	ARGENTINA("America/(Argentina/.+|Buenos_Aires|Catamarca|Cordoba|Jujuy|Mendoza|Rosario)", "107", "911"),

	CHILE("America/(Santiago|Punta_Arenas|Coyhaique)|Pacific/Easter", "131"),

	COLOMBIA("America/Bogota", "123"),

	COSTA_RICA("America/Costa_Rica", "911"),

	CUBA("America/Havana", "104"),

	DOMINICAN_REPUBLIC("America/Santo_Domingo", "911"),

	ECUADOR("America/Guayaquil|Pacific/Galapagos", "911"),

	EL_SALVADOR("America/El_Salvador", "132", "911"),

	/**
	 * The two fire services have the ambulances: volunteers, and those of the capital.
	 */
	GUATEMALA("America/Guatemala", "122", "123"),

	HONDURAS("America/Tegucigalpa", "911"),

	NICARAGUA("America/Managua", "128"),

	PANAMA("America/Panama", "911"),

	PARAGUAY("America/Asuncion", "141", "911"),

	/** Ambulances of the ministry of health, and the fire service. */
	PERU("America/Lima", "106", "116"),

	URUGUAY("America/Montevideo", "105", "911"),

	VENEZUELA("America/Caracas", "911");

	private final Pattern zones;

	private final List<String> emergency;

	EmergencyPlace(String zones, String... emergency) {
		this.zones = Pattern.compile(zones);
		this.emergency = List.of(emergency);
	}

	/** Returns the place of a time zone; empty if its numbers are not known. */
	static Optional<EmergencyPlace> of(String zone) {
		return Arrays.stream(values()).filter((place) -> place.covers(zone)).findFirst();
	}

	boolean covers(String zone) {
		return this.zones.matcher(zone).matches();
	}

	/** Returns the word that settings and messages have for it, such as costa-rica. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	List<String> emergency() {
		return this.emergency;
	}

	/**
	 * Returns whether its numbers are shown to everybody, before those of other places.
	 */
	boolean isShownFirst() {
		return this == EUROPE || this == UK || this == NORTH_AMERICA;
	}

	List<EmergencyNumber> numbers(Urgency urgency) {
		List<String> numbers = (urgency == Urgency.EMERGENCY) ? this.emergency
				: (this == UK) ? List.of("111") : List.of();
		return numbers.stream().map((number) -> new EmergencyNumber(number, word(), urgency)).toList();
	}

}
