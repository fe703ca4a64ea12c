package app.lissom.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.lissom.page.PlainTextValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a file tells about one thing, read with care: each fact by its name, and a
 * {@link InvalidFactException} where it cannot be so. A fact that is null was not told.
 */
public final class ImportedObject {

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

	private final JsonNode facts;

	private final LocalDate today;

	/**
	 * Reads the facts of one thing.
	 * @param facts its facts
	 * @param today nothing happened later; the last day that it is today anywhere
	 */
	public ImportedObject(JsonNode facts, LocalDate today) {
		if (!facts.isObject()) {
			throw new InvalidFactException(null);
		}
		this.facts = facts;
		this.today = today;
	}

	public boolean has(String name) {
		return this.facts.hasNonNull(name);
	}

	/** The fact with this name, which has to be there. */
	public static <T> T needed(String name, @Nullable T fact) {
		if (fact == null) {
			throw new InvalidFactException(name);
		}
		return fact;
	}

	public UUID id(String name) {
		return needed(name, idOrNull(name));
	}

	public @Nullable UUID idOrNull(String name) {
		return read(name, ID, UUID::fromString);
	}

	/** A day that has come already. */
	public LocalDate day(String name) {
		LocalDate day = needed(name, dayOrNull(name));
		return guarded(name, () -> hasCome(day));
	}

	/** Any day, also one that is still to come. */
	public @Nullable LocalDate dayOrNull(String name) {
		return read(name, DAY, (text) -> notTooLongAgo(LocalDate.parse(text)));
	}

	public @Nullable LocalTime timeOrNull(String name) {
		return read(name, TIME, LocalTime::parse);
	}

	/** A moment of the past with its offset, such as 2026-11-22T07:40+01:00. */
	public @Nullable Instant momentOrNull(String name) {
		return read(name, null, (text) -> {
			OffsetDateTime moment = OffsetDateTime.parse(text);
			notTooLongAgo(hasCome(moment.toLocalDate()));
			return moment.toInstant();
		});
	}

	private LocalDate hasCome(LocalDate day) {
		if (day.isAfter(this.today)) {
			throw new IllegalArgumentException();
		}
		return day;
	}

	private static LocalDate notTooLongAgo(LocalDate day) {
		if (day.isBefore(Moment.FIRST_DAY)) {
			throw new IllegalArgumentException();
		}
		return day;
	}

	public <E extends Enum<E>> E choice(String name, Class<E> type) {
		return needed(name, choiceOrNull(name, type));
	}

	/** One of several words, in lower case. */
	public <E extends Enum<E>> @Nullable E choiceOrNull(String name, Class<E> type) {
		return read(name, null, (word) -> named(type, word));
	}

	/** Several of these words, or none. */
	public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
		EnumSet<E> all = EnumSet.noneOf(type);
		for (JsonNode one : values(name)) {
			all.add(guarded(name, () -> named(type, one.stringValue())));
		}
		return all;
	}

	private static <E extends Enum<E>> E named(Class<E> type, String word) {
		return Arrays.stream(type.getEnumConstants())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(word))
			.findFirst()
			.orElseThrow(IllegalArgumentException::new);
	}

	public boolean flag(String name) {
		JsonNode fact = needed(name, fact(name));
		if (!fact.isBoolean()) {
			throw new InvalidFactException(name);
		}
		return fact.booleanValue();
	}

	public int number(String name) {
		return needed(name, numberOrNull(name));
	}

	public @Nullable Integer numberOrNull(String name) {
		JsonNode fact = fact(name);
		return (fact != null) ? number(name, fact) : null;
	}

	public List<Integer> numbers(String name) {
		return values(name).stream().map((one) -> number(name, one)).toList();
	}

	private static int number(String name, JsonNode fact) {
		if (!fact.isIntegralNumber() || !fact.canConvertToInt()) {
			throw new InvalidFactException(name);
		}
		return fact.intValue();
	}

	/** A number that a value guards. */
	public <T> @Nullable T value(String name, Function<Integer, T> value) {
		Integer number = numberOrNull(name);
		return (number != null) ? guarded(name, () -> value.apply(number)) : null;
	}

	/** One line of text that is not blank. */
	public @Nullable String lineOrNull(String name, int most) {
		return textOrNull(name, most, false);
	}

	/** Text of several lines that is not blank. */
	public @Nullable String linesOrNull(String name, int most) {
		return textOrNull(name, most, true);
	}

	private @Nullable String textOrNull(String name, int most, boolean lines) {
		return read(name, null, (text) -> {
			if (text.isBlank() || !PlainTextValidator.isPlain(text, most, lines)) {
				throw new IllegalArgumentException();
			}
			return text;
		});
	}

	public @Nullable Note noteOrNull(String name) {
		return read(name, null, Note::new);
	}

	/** What is told about each of several things. */
	public List<ImportedObject> each(String name) {
		return values(name).stream().map((one) -> guarded(name, () -> new ImportedObject(one, this.today))).toList();
	}

	private List<JsonNode> values(String name) {
		JsonNode fact = needed(name, fact(name));
		if (!fact.isArray()) {
			throw new InvalidFactException(name);
		}
		return List.copyOf(fact.values());
	}

	private <T> @Nullable T read(String name, @Nullable Pattern form, Function<String, T> reader) {
		JsonNode fact = fact(name);
		if (fact == null) {
			return null;
		}
		return guarded(name, () -> {
			String text = fact.stringValue();
			if (form != null && !form.matcher(text).matches()) {
				throw new IllegalArgumentException();
			}
			return reader.apply(text);
		});
	}

	private @Nullable JsonNode fact(String name) {
		return has(name) ? this.facts.get(name) : null;
	}

	/** What a value's own guard refuses is wrong here. */
	public static <T> T guarded(@Nullable String name, Supplier<T> fact) {
		try {
			return Objects.requireNonNull(fact.get());
		}
		catch (IllegalArgumentException | DateTimeException | JacksonException ex) {
			throw new InvalidFactException(name);
		}
	}

}
