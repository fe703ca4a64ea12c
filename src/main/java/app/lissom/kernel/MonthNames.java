package app.lissom.kernel;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Knows the names of months and weekdays in many languages. */
final class MonthNames {

	private static final List<Locale> LANGUAGES = Stream
		.of("en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "tr", "el",
				"ru", "uk", "bg", "id", "ar", "fa", "he", "hi")
		.map(Locale::forLanguageTag)
		.toList();

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE);

	private static final Map<String, Integer> MONTHS = months();

	private static final Set<String> WEEKDAYS = weekdays();

	private MonthNames() {
	}

	/** Returns the number of a month, from 1; empty if that is not its name. */
	static Optional<Integer> find(String name) {
		return Optional.ofNullable(MONTHS.get(name));
	}

	static boolean isWeekday(String name) {
		return WEEKDAYS.contains(name);
	}

	/** Names that mean different months in different languages are left out. */
	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
		Set<String> unclear = new HashSet<>();
		for (Month month : Month.values()) {
			names((style, language) -> month.getDisplayName(style, language)).forEach((name) -> {
				Integer other = months.putIfAbsent(name, month.getValue());
				if (other != null && other != month.getValue()) {
					unclear.add(name);
				}
			});
		}
		months.keySet().removeAll(unclear);
		return Map.copyOf(months);
	}

	private static Set<String> weekdays() {
		Set<String> names = new HashSet<>();
		Arrays.stream(DayOfWeek.values())
			.forEach((day) -> names((style, language) -> day.getDisplayName(style, language)).forEach(names::add));
		return names;
	}

	private static Stream<String> names(BiFunction<TextStyle, Locale, String> name) {
		return LANGUAGES.stream()
			.flatMap((language) -> STYLES.stream().map((style) -> name.apply(style, language)))
			.map((text) -> InputNormalizer.normalize(text).replaceFirst("\\.$", ""))
			.filter((text) -> text.matches("\\p{L}[\\p{L}\\p{M}]*"));
	}

}
