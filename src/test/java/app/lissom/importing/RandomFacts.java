package app.lissom.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Creates random values as an exported file has them. */
class RandomFacts {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

	static final List<String> WORDS = List.of("Stra\u00dfe", "\uD83D\uDEB6 uphill",
			"\u05d2\u05d1 \u05db\u05d5\u05d0\u05d1", "a \"quote\"", "=SUM(A1)", "back\\slash", "\u4e0b\u80cc\u75db",
			"e\u0301", "<b>bold</b>", "two  spaces");

	final SplittableRandom random;

	RandomFacts(long seed) {
		this.random = new SplittableRandom(seed);
	}

	static Map<String, Object> thing(String id) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", id);
		return facts;
	}

	void maybe(Map<String, Object> facts, String name, Supplier<Object> fact) {
		if (this.random.nextInt(3) > 0) {
			facts.put(name, fact.get());
		}
	}

	List<Object> many(int most, Supplier<? extends Object> thing) {
		return IntStream.range(0, this.random.nextInt(most + 1)).<Object>mapToObj((i) -> thing.get()).toList();
	}

	List<Object> atLeastOne(int most, Supplier<? extends Object> thing) {
		return IntStream.range(0, 1 + this.random.nextInt(most)).<Object>mapToObj((i) -> thing.get()).toList();
	}

	List<LocalDate> days(int most) {
		return IntStream.range(0, this.random.nextInt(most + 1)).mapToObj((i) -> TODAY.minusDays(7L * i)).toList();
	}

	LocalDate day() {
		return TODAY.minusDays(number(0, 4000));
	}

	/** To the microsecond, as databases keep it. */
	String moment(LocalDate day, int hour) {
		Instant at = day.atTime(hour, number(0, 59), number(0, 59), 1000 * number(0, 999_999)).atZone(ZONE).toInstant();
		return OffsetDateTime.ofInstant(at, ZONE).toString();
	}

	String note() {
		return words() + "\n\t" + words();
	}

	String words() {
		return WORDS.get(this.random.nextInt(WORDS.size())) + " " + this.random.nextInt(1000);
	}

	int level() {
		return number(0, 10);
	}

	int number(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

	String id() {
		return new UUID(this.random.nextLong(), this.random.nextLong()).toString();
	}

	Object one(Object... choices) {
		return List.of(choices).get(this.random.nextInt(choices.length));
	}

	private static String lower(Object choice) {
		return choice.toString().toLowerCase(Locale.ROOT);
	}

	String word(List<?> choices) {
		return lower(choices.get(this.random.nextInt(choices.size())));
	}

	List<String> some(List<?> choices) {
		return choices.stream().filter((choice) -> this.random.nextInt(4) == 0).map(RandomFacts::lower).toList();
	}

}
