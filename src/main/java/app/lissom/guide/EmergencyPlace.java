package app.lissom.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.guide.EmergencyNumbersProperties.EmergencyNumber;
import app.lissom.guide.WarningSign.Urgency;

/**
 * Lists the places whose emergency numbers are known, with the countries and time zones
 * that they have. Decision 68 has the sources of each number, and why some countries are
 * not here. Numbers that send an ambulance come before those that answer everything.
 */
enum EmergencyPlace {

	EUROPE("AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
			"Europe/(?!London|Belfast|Jersey|Guernsey|Isle_of_Man).+|Africa/Ceuta|Arctic/Longyearbyen"
					+ "|Asia/(Nicosia|Famagusta)|Atlantic/(Azores|Canary|Faeroe|Faroe|Madeira|Reykjavik)"
					+ "|Eire|Iceland|Poland|Portugal",
			"112"),

	UK("GB GG IM JE", "Europe/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB(-Eire)?", "999"),

	/** United States, Canada and Mexico. */
	NORTH_AMERICA("CA MX PR US", "(US|Canada|Mexico)/.+|Navajo|Pacific/Honolulu"
			+ "|America/((Indiana|Kentucky|North_Dakota)/.+|New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau"
			+ "|Nome|Sitka|Adak|Detroit|Boise|Menominee|Louisville|Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax"
			+ "|St_Johns|Regina|Moncton|Glace_Bay|Goose_Bay|Whitehorse|Yellowknife|Iqaluit|Thunder_Bay"
			+ "|Mexico_City|Monterrey|Tijuana|Cancun|Merida|Chihuahua|Ciudad_Juarez|Hermosillo|Mazatlan|Ojinaga"
			+ "|Matamoros|Bahia_Banderas|Puerto_Rico)", "911"),

	ARGENTINA("AR", "America/(Argentina/.+|Buenos_Aires|Catamarca|Cordoba|Jujuy|Mendoza|Rosario)", "107", "911"),

	AUSTRALIA("AU", "Australia/.+|Antarctica/Macquarie", "000"),

	/** SAMU, the ambulances of the public health system. */
	BRAZIL("BR",
			"Brazil/.+|America/(Araguaina|Bahia|Belem|Boa_Vista|Campo_Grande|Cuiaba|Eirunepe|Fortaleza|Maceio|Manaus"
					+ "|Noronha|Porto_Acre|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo)",
			"192"),

	CHILE("CL", "America/(Santiago|Punta_Arenas|Coyhaique)|Pacific/Easter|Chile/.+", "131"),

	COLOMBIA("CO", "America/Bogota", "123"),

	COSTA_RICA("CR", "America/Costa_Rica", "911"),

	CUBA("CU", "America/Havana|Cuba", "104"),

	DOMINICAN_REPUBLIC("DO", "America/Santo_Domingo", "911"),

	ECUADOR("EC", "America/Guayaquil|Pacific/Galapagos", "911"),

	EL_SALVADOR("SV", "America/El_Salvador", "132", "911"),

	/**
	 * The two fire services have the ambulances: volunteers, and those of the capital.
	 */
	GUATEMALA("GT", "America/Guatemala", "122", "123"),

	HONDURAS("HN", "America/Tegucigalpa", "911"),

	INDIA("IN", "Asia/(Kolkata|Calcutta)", "112"),

	JAPAN("JP", "Asia/Tokyo|Japan", "119"),

	NEW_ZEALAND("NZ", "Pacific/(Auckland|Chatham)|NZ(-CHAT)?", "111"),

	NICARAGUA("NI", "America/Managua", "128"),

	PANAMA("PA", "America/Panama", "911"),

	PARAGUAY("PY", "America/Asuncion", "141", "911"),

	/** Ambulances of the ministry of health, and the fire service. */
	PERU("PE", "America/Lima", "106", "116"),

	PHILIPPINES("PH", "Asia/Manila", "911"),

	SINGAPORE("SG", "Asia/Singapore|Singapore", "995"),

	URUGUAY("UY", "America/Montevideo", "105", "911"),

	VENEZUELA("VE", "America/Caracas", "911");

	/** The language that many browsers have wherever they are. */
	private static final Locale UNSPECIFIC = Locale.US;

	private final Set<String> countries;

	private final Pattern zones;

	private final List<String> emergency;

	EmergencyPlace(String countries, String zones, String... emergency) {
		this.countries = Set.of(countries.split(" "));
		this.zones = Pattern.compile(zones);
		this.emergency = List.of(emergency);
	}

	/** Returns the place of a time zone; empty if its numbers are not known. */
	static Optional<EmergencyPlace> of(String zone) {
		return Arrays.stream(values()).filter((place) -> place.covers(zone)).findFirst();
	}

	/**
	 * Returns the place that the countries of a browser's languages name, the preferred
	 * one first; empty if none does.
	 */
	static Optional<EmergencyPlace> of(Stream<Locale> languages) {
		return languages.sorted(Comparator.comparing(UNSPECIFIC::equals))
			.flatMap((language) -> Arrays.stream(values())
				.filter((place) -> place.countries.contains(language.getCountry())))
			.findFirst();
	}

	/**
	 * Returns the same without the language that browsers have everywhere: it is no sign
	 * against a time zone.
	 */
	static Optional<EmergencyPlace> named(Stream<Locale> languages) {
		return of(languages.filter((language) -> !language.equals(UNSPECIFIC)));
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
		List<String> numbers = (urgency == Urgency.EMERGENCY) ? this.emergency : advice();
		return numbers.stream().map((number) -> new EmergencyNumber(number, word(), urgency)).toList();
	}

	/** Returns the lines of the health services for whoever needs advice today. */
	private List<String> advice() {
		return switch (this) {
			case UK -> List.of("111");
			case AUSTRALIA -> List.of("1800 022 222");
			case NEW_ZEALAND -> List.of("0800 611 116");
			default -> List.of();
		};
	}

}
