package app.lissom;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Draws random values for a property that must hold for all of them.
 * <p>
 * One value in eight is an edge case. The seed is fixed unless the system property
 * {@code lissom.test.seed} is a number or {@code random}. A property that fails is tried
 * again with fewer and smaller values; the error names those that still fail, and the
 * seed whose first case they come from.
 */
public final class RandomValues {

	/** How many cases a property is tried with when it does not say. */
	public static final int TRIES = 1000;

	private static final int MOST_SHRINKS = 400;

	private static final long SEED = seed(System.getProperty("lissom.test.seed", "20261126"));

	/**
	 * Zones that lack midnights, repeat half an hour, left out a day, and the extremes.
	 */
	private static final List<ZoneId> ZONES = List
		.of("UTC", "Europe/Berlin", "Africa/Cairo", "America/Santiago", "America/Sao_Paulo", "America/St_Johns",
				"Asia/Beirut", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati")
		.stream()
		.map(ZoneId::of)
		.toList();

	/** Days on which clocks, months, years or week years change in some zone. */
	private static final List<LocalDate> EDGE_DAYS = List
		.of("2010-03-28", "2010-10-31", "2011-12-29", "2011-12-31", "2012-02-29", "2016-12-31", "2018-11-04",
				"2020-12-31", "2021-01-01", "2021-01-03", "2026-03-29", "2026-10-25", "2027-01-01", "2028-02-29")
		.stream()
		.map(LocalDate::parse)
		.toList();

	/**
	 * Line ends, escapes, formulas, an emoji of several parts, accents, right to left.
	 */
	private static final int[] EDGE_CHARACTERS = "\r\n\t\0\u001b \u00a0\\;:,'\"=+-@<&>%{}\uff1d\u0301\u00df\u0130\u0668\u05d0\u200d\u202e\ufeff\ufffd\uffff\ud83e\uddd8\ud83c\udffd\u2640\ufe0f"
		.codePoints()
		.toArray();

	private final SplittableRandom random;

	/** What to draw instead of random numbers; all zeros after its end. */
	private final List<Long> given;

	private final List<Long> choices = new ArrayList<>();

	private final List<Object> values = new ArrayList<>();

	private int depth;

	private RandomValues(long seed, List<Long> given) {
		this.random = new SplittableRandom(seed);
		this.given = given;
	}

	public static void forAll(Consumer<RandomValues> property) {
		forAll(TRIES, property);
	}

	/**
	 * Tries a property with random values.
	 * @param tries how often
	 * @param property draws its values and throws if it does not hold for them
	 */
	public static void forAll(int tries, Consumer<RandomValues> property) {
		forAll(SEED, tries, property);
	}

	static void forAll(long seed, int tries, Consumer<RandomValues> property) {
		for (long one = seed; one < seed + tries; one++) {
			Failure failure = failure(new RandomValues(one, null), property);
			if (failure != null) {
				throw shrunk(failure, property).error(one);
			}
		}
	}

	/** Seeds for tests that make their values themselves. */
	public static LongStream seeds(int count) {
		return LongStream.range(SEED, SEED + count);
	}

	public int between(int low, int high) {
		return (int) between((long) low, high);
	}

	/** A number, the lowest and the highest included. */
	public long between(long low, long high) {
		return value(() -> low + choose(high - low, () -> switch (this.random.nextInt(8)) {
			case 0 -> edge(low, high) - low;
			case 1, 2 -> this.random.nextLong(high - low + 1) >>> this.random.nextInt(bits(high - low) + 1);
			default -> this.random.nextLong(high - low + 1);
		}));
	}

	private static int bits(long number) {
		return Long.SIZE - Long.numberOfLeadingZeros(number);
	}

	private long edge(long low, long high) {
		long[] edges = { low, high, low + 1, high - 1, 0, 1, -1 };
		return Math.min(high, Math.max(low, edges[this.random.nextInt(edges.length)]));
	}

	public boolean bool() {
		return of(false, true);
	}

	@SafeVarargs
	public final <T> T of(T... values) {
		return value(() -> values[index(values.length)]);
	}

	public <T> T of(List<T> values) {
		return value(() -> values.get(index(values.size())));
	}

	private int index(int size) {
		return (int) choose(size - 1, () -> this.random.nextInt(size));
	}

	public <T> List<T> list(int least, int most, Function<RandomValues, T> element) {
		return value(() -> {
			int size = least + this.random.nextInt(most - least + 1);
			List<T> list = new ArrayList<>();
			while (list.size() < most && (list.size() < least || choose(1, () -> (list.size() < size) ? 1 : 0) > 0)) {
				list.add(element.apply(this));
			}
			return list;
		});
	}

	/** Text of any characters, unpaired surrogates and controls included. */
	public String text(int least, int most) {
		return value(() -> list(least, most, (any) -> Character.toString(any.character())).stream()
			.reduce("", String::concat));
	}

	private int character() {
		return switch (between(0, 5)) {
			case 0, 1 -> between('a', 'z');
			case 2 -> between(' ', '~');
			case 3 -> EDGE_CHARACTERS[between(0, EDGE_CHARACTERS.length - 1)];
			case 4 -> between(0, Character.MAX_VALUE);
			default -> between(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
		};
	}

	public ZoneId zone() {
		return of(ZONES);
	}

	/** A day of the years 2010 to 2029. */
	public LocalDate day() {
		return value(() -> (between(0, 7) > 0) ? LocalDate.of(2010, 1, 1).plusDays(between(0, 7304)) : of(EDGE_DAYS));
	}

	/** Notes a value for the error, but not the values that it is made of. */
	private <T> T value(Supplier<T> supplier) {
		this.depth++;
		T value = supplier.get();
		this.depth--;
		if (this.depth == 0) {
			this.values.add(value);
		}
		return value;
	}

	private long choose(long most, LongSupplier fresh) {
		long choice;
		if (this.given == null) {
			choice = fresh.getAsLong();
		}
		else {
			choice = (this.choices.size() < this.given.size()) ? Math.min(most, this.given.get(this.choices.size()))
					: 0;
		}
		this.choices.add(choice);
		return choice;
	}

	private static Failure failure(RandomValues values, Consumer<RandomValues> property) {
		try {
			property.accept(values);
			return null;
		}
		catch (AssertionError | RuntimeException ex) {
			return new Failure(values.choices, values.values, ex);
		}
	}

	/** Leaves choices out, or makes them smaller, for as long as the property fails. */
	private static Failure shrunk(Failure failure, Consumer<RandomValues> property) {
		Failure smallest = failure;
		int tries = 0;
		for (boolean smaller = true; smaller;) {
			smaller = false;
			for (int length = 8; length >= 0; length--) {
				for (int at = smallest.choices.size() - Math.max(1, length); at >= 0; at--) {
					List<Long> fewer = smallest.without(at, length);
					if (fewer.equals(smallest.choices)) {
						continue;
					}
					if (tries++ == MOST_SHRINKS) {
						return smallest;
					}
					Failure again = failure(new RandomValues(0, fewer), property);
					if (again != null && again.isSmallerThan(smallest)) {
						smallest = again;
						smaller = true;
						at = Math.min(at, smallest.choices.size() - length);
					}
				}
			}
		}
		return smallest;
	}

	private static long seed(String text) {
		return text.equals("random") ? new Random().nextInt(Integer.MAX_VALUE) : Long.parseLong(text);
	}

	private record Failure(List<Long> choices, List<Object> values, Throwable cause) {

		/** With some choices left out, or with one halved when there are none. */
		List<Long> without(int at, int length) {
			List<Long> fewer = new ArrayList<>(this.choices);
			fewer.subList(at, at + length).clear();
			if (length == 0) {
				fewer.set(at, fewer.get(at) / 2);
			}
			return fewer;
		}

		boolean isSmallerThan(Failure other) {
			return this.choices.size() < other.choices.size()
					|| this.choices.size() == other.choices.size() && sum() < other.sum();
		}

		private double sum() {
			return this.choices.stream().mapToDouble(Long::doubleValue).sum();
		}

		AssertionError error(long seed) {
			return new AssertionError(
					"Fails for %s (-Dlissom.test.seed=%d): %s".formatted(this.values, seed, this.cause.getMessage()),
					this.cause);
		}

	}

}
