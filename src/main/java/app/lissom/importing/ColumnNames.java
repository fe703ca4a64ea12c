package app.lissom.importing;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.diary.EntryKind;
import app.lissom.kernel.AmountUnit;
import org.jspecify.annotations.Nullable;

/** Recognizes column names in the languages of Western Europe. */
final class ColumnNames {

	static final Pattern DAY = words("date|datum|day|tag|dag|fecha|data|jour|dia|giorno|when|wann|timestamp|"
			+ "time.?stamp|datetime|date.?time|zeitstempel|zeitpunkt|logged at|recorded at|start( ?date| ?time)?|at");

	static final Pattern TIME = words("time|time of day|uhrzeit|zeit|hour|heure|hora|ora|tijd|tid|godzina");

	static final Pattern NOTE = words("notes?|notiz(en)?|comments?|kommentare?|commentaires?|bemerkung(en)?|remarks?|"
			+ "notas?|comentarios?|opmerking(en)?|anteckning(ar)?");

	private static final Pattern VALUE = words(
			"value|wert|amount|menge|quantity|qty|valeur|valor|valore|waarde|hodnota|minutes|dauer|duration|duree|min");

	/** A column, or a cell of it, that tells what a row is about. */
	private static final Map<EntryKind, Pattern> KINDS = new EnumMap<>(Map.of(EntryKind.PAIN,
			Pattern.compile(".*(pain(?!t|kill)|schmerz|douleur|dolor|pijn|smart[ae]|\\bbol\\b|\\bnrs\\b|\\bvas\\b).*"),
			EntryKind.WATER,
			Pattern.compile(".*(water|wasser|\\beau\\b|agua|acqua|vatten|vand\\b|voda|drink|drunk|drank|getrunken|"
					+ "trink|fluid|hydrat|flussig|boisson).*"),
			EntryKind.EXERCISE,
			Pattern.compile(".*(exercis|ubung|workout|training|stretch|dehn|ejercicio|eserciz|oefening).*"),
			EntryKind.RELIEF,
			Pattern.compile(
					".*(relief|\\bice\\b|\\bheat\\b|\\bcold\\b|warmth|\\beis\\b|kalte|warme|kuhl|glace|chaleur|hielo).*"),
			EntryKind.MASSAGE, Pattern.compile(".*(massage|masaje|massaggio).*"), EntryKind.MEDICINE,
			Pattern.compile(".*(medic|medik|pain ?kill|tablets?\\b|\\bpills?\\b|\\bdrugs?\\b|arznei|farmac).*")));

	private static final Pattern LEVEL = Pattern.compile(".*(level|score|intensity|severity|starke|intensitat).*");

	private static final Map<AmountUnit, Pattern> UNITS = new EnumMap<>(
			Map.of(AmountUnit.MILLILITRE, Pattern.compile(".*(\\bml\\b|ml$|_ml|milli).*"), AmountUnit.FLUID_OUNCE,
					Pattern.compile(".*(\\boz\\b|_oz|ounce).*"), AmountUnit.GLASS, Pattern.compile(".*(glass|glas).*"),
					AmountUnit.CENTILITRE, Pattern.compile(".*(\\bcl\\b|_cl).*"), AmountUnit.LITRE,
					Pattern.compile(".*(\\bl\\b|_l$|lit(er|re|ro)).*"), AmountUnit.HOUR,
					Pattern.compile(".*(\\bh\\b|hours?|stunden).*"), AmountUnit.SECOND,
					Pattern.compile(".*(\\bs\\b|\\bsec|seconds|sekunden).*")));

	private ColumnNames() {
	}

	private static Pattern words(String words) {
		return Pattern.compile("(" + words + ")( ?[(\\[].*)?");
	}

	static boolean is(Pattern pattern, String name) {
		return pattern.matcher(plain(name)).matches();
	}

	static boolean isKnown(String name) {
		return Stream.of(DAY, TIME, NOTE, VALUE).anyMatch((pattern) -> is(pattern, name)) || kind(name).isPresent();
	}

	/** Returns the kind of entries that a name means, if any. */
	static Optional<EntryKind> kind(String name) {
		return first(KINDS, name);
	}

	/** Returns whether a column can have the values of a kind that is named elsewhere. */
	static boolean isValue(String name) {
		return is(VALUE, name) || is(LEVEL, name);
	}

	static boolean isLevel(String name) {
		return is(LEVEL, name);
	}

	/** Returns the unit in a name, if any. */
	static @Nullable AmountUnit unit(String name) {
		return first(UNITS, name).orElse(null);
	}

	private static <T> Optional<T> first(Map<T, Pattern> patterns, String name) {
		return patterns.entrySet()
			.stream()
			.filter((entry) -> is(entry.getValue(), name))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** Returns the text in lower case and without accents. */
	static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('_', ' ')
			.strip();
	}

}
