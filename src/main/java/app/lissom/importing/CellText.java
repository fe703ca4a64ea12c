package app.lissom.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.Treatment;
import org.jspecify.annotations.Nullable;

/** Reads words in the cells of a table, in several languages. */
final class CellText {

	private static final Pattern NOTHING = Pattern
		.compile("(?i)|[-\u2013\u2014]|n/?a|nan|null|none|no|false|nein|keine?");

	private static final Pattern YES = Pattern.compile("(?i)x|y|yes|true|ja|oui|s[i\u00ed]|[\u2713\u2714\u2611]");

	private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])");

	private static final Pattern HEAT = Pattern.compile(".*(heat|warm|hot|hitze|chaleur|chaud|calor).*");

	private static final Pattern ICE = Pattern
		.compile(".*(\\bice|cold|cool|\\beis|kalt|kuhl|glace|froid|hielo|frio).*");

	private CellText() {
	}

	/** Returns the text; "" for one that says that there is nothing. */
	static String something(String text) {
		return NOTHING.matcher(text).matches() ? "" : text;
	}

	/** Returns whether the text only says that something was done. */
	static boolean isYes(String text) {
		return YES.matcher(text).matches();
	}

	/** Reads hours, minutes and seconds as whole minutes; empty for any other text. */
	static OptionalInt clockMinutes(String text) {
		Matcher clock = CLOCK.matcher(text);
		return clock.matches() ? OptionalInt.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))
				+ Integer.parseInt(clock.group(3)) / 30) : OptionalInt.empty();
	}

	static @Nullable Treatment treatment(String text) {
		boolean heat = ColumnNames.is(HEAT, text);
		boolean ice = ColumnNames.is(ICE, text);
		return (heat && ice) ? Treatment.HEAT_THEN_ICE : heat ? Treatment.HEAT : ice ? Treatment.ICE : null;
	}

	static Massage massage(String text) {
		String plain = ColumnNames.plain(text).replace('-', ' ');
		return Arrays.stream(Massage.values())
			.filter((massage) -> plain.contains(word(massage).replace('_', ' ')))
			.findFirst()
			.orElse(Massage.OTHER);
	}

	/** Returns the word for a choice in exported files. */
	static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

}
