package app.lissom.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Parses a number as people write it: in the digits of any script, with a decimal point
 * or comma, with spaces, apostrophes, points or commas between thousands, and perhaps
 * with a unit. Some texts have two meanings: "1,250" is 1250 or 1.25. The caller decides
 * which of them is possible, or asks.
 *
 * @param withPoint the number if a point is the decimal mark; null if it is none then
 * @param withComma the number if a comma is the decimal mark; null if it is none then
 * @param unit the unit that was written; null if there was none
 */
public record AmountText(@Nullable BigDecimal withPoint, @Nullable BigDecimal withComma, @Nullable AmountUnit unit) {

	private static final Pattern PARTS = Pattern
		.compile("([+\u2212-]? ?[0-9 .,'\u2019\u02bc\u066b\u066c\u00b7]*[0-9])(.*)");

	private static final Pattern POINT = number(",", ".\u00b7");

	private static final Pattern COMMA = number(".", ",");

	private static final Pattern HOURS = Pattern.compile("([^0-9 ]+) ?([0-5]?[0-9]) ?([^0-9]*)");

	private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

	/** Parses a text; empty if it is no number, or has an unknown unit. */
	public static Optional<AmountText> read(@Nullable String text) {
		Matcher parts = PARTS.matcher(InputNormalizer.normalize((text != null) ? text : ""));
		if (!parts.matches()) {
			return Optional.empty();
		}
		String number = parts.group(1).replace('\u2212', '-').replace("+", "").strip();
		String rest = parts.group(2).strip();
		BigDecimal withPoint = value(POINT, number);
		BigDecimal withComma = value(COMMA, number);
		if (withPoint == null && withComma == null) {
			return Optional.empty();
		}
		if (rest.isEmpty()) {
			return Optional.of(new AmountText(withPoint, withComma, null));
		}
		Optional<AmountText> amount = AmountUnit.named(rest).map((unit) -> new AmountText(withPoint, withComma, unit));
		return amount.isPresent() ? amount : hours(withPoint, rest);
	}

	/** Parses texts such as 1 h 30 min. */
	private static Optional<AmountText> hours(@Nullable BigDecimal hours, String rest) {
		Matcher parts = HOURS.matcher(rest);
		if (hours == null || hours.scale() > 0 || !parts.matches() || !isUnit(parts.group(1), AmountUnit.HOUR)
				|| !(parts.group(3).isEmpty() || isUnit(parts.group(3), AmountUnit.MINUTE))) {
			return Optional.empty();
		}
		BigDecimal minutes = hours.multiply(SIXTY).add(new BigDecimal(parts.group(2)));
		return Optional.of(new AmountText(minutes, minutes, AmountUnit.MINUTE));
	}

	private static boolean isUnit(String name, AmountUnit unit) {
		return AmountUnit.named(name).filter(unit::equals).isPresent();
	}

	/** Thousands are also parted as in India: 1,25,000. */
	private static Pattern number(String thousands, String decimals) {
		return Pattern.compile("(-? ?(?:[0-9]{0,12}|[1-9][0-9]{0,2}([ '\u2019\u02bc\u066c" + thousands
				+ "])[0-9]{3}(?:\\2[0-9]{3}){0,2}|[1-9][0-9]?(?:" + Pattern.quote(thousands) + "[0-9]{2}){1,3}"
				+ Pattern.quote(thousands) + "[0-9]{3}))(?:[\u066b" + decimals + "]([0-9]{1,9}))?");
	}

	private static @Nullable BigDecimal value(Pattern form, String number) {
		Matcher parts = form.matcher(number);
		if (!parts.matches()) {
			return null;
		}
		String whole = parts.group(1).replaceAll("[^0-9-]", "");
		return new BigDecimal(whole + "." + Objects.requireNonNullElse(parts.group(3), "")).stripTrailingZeros();
	}

	/** Returns the mark that alone makes it a number; empty if both do. */
	public Optional<DecimalMark> mark() {
		return (this.withPoint == null) ? Optional.of(DecimalMark.COMMA)
				: (this.withComma == null) ? Optional.of(DecimalMark.POINT) : Optional.empty();
	}

	/**
	 * Returns the numbers that it can mean, in its own unit: first the one with a decimal
	 * point.
	 */
	public List<BigDecimal> numbers() {
		return Stream.of(this.withPoint, this.withComma).filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * Returns what it means in a unit.
	 * @param assumed the unit if none was written
	 * @return one number, or two, that with the point first; none if the unit that was
	 * written measures something else
	 */
	public List<BigDecimal> meanings(AmountUnit assumed) {
		AmountUnit written = (this.unit != null) ? this.unit : assumed;
		if (!written.measuresLike(assumed)) {
			return List.of();
		}
		return numbers().stream().map((number) -> written.convert(number, assumed)).toList();
	}

	/** Returns the number that this decimal mark makes of it, in its own unit. */
	public Optional<BigDecimal> number(DecimalMark mark) {
		return Optional.ofNullable((mark == DecimalMark.POINT) ? this.withPoint : this.withComma);
	}

}
