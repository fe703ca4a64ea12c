package app.lissom.account;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

import app.lissom.kernel.AmountText;
import app.lissom.kernel.AmountUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Parses an amount of water. It is accepted only if whole millilitres would be shown
 * exactly as it was typed.
 */
public final class WaterText {

	private static final AmountUnit STORED = AmountUnit.MILLILITRE;

	/** Hardly anybody logs less than this, in millilitres. */
	private static final int SIP = 60;

	private static final BigDecimal LEAST_LITRES = new BigDecimal("0.05");

	private static final BigDecimal MOST_LITRES = BigDecimal.valueOf(5);

	/** As many as {@link #MOST_LITRES} are. */
	private static final BigDecimal MOST_GLASSES = BigDecimal.valueOf(20);

	private final String text;

	private final AmountUnit unit;

	private final boolean unitAssumed;

	private final List<BigDecimal> possible;

	/** Numbers typed without a unit that could be litres. */
	private final List<BigDecimal> litres;

	private WaterText(String text, AmountUnit unit, boolean unitAssumed, List<BigDecimal> possible,
			List<BigDecimal> litres) {
		this.text = text;
		this.unit = unit;
		this.unitAssumed = unitAssumed;
		this.possible = possible;
		this.litres = litres;
	}

	/**
	 * Parses a text; the unit is known even if none was typed.
	 * @param unit the unit if none was typed
	 * @param possible which millilitres the field takes
	 */
	public static WaterText read(@Nullable String text, WaterUnit unit, IntPredicate possible) {
		return read(text, unit, false, possible);
	}

	/**
	 * Parses a drink or a goal. A number without a unit is in the assumed one; if that
	 * makes it implausibly small, the person is asked: 1.5 ml is probably litres, and 8
	 * ml glasses.
	 * @param assumed the unit if none was typed
	 * @param possible which millilitres the field takes
	 */
	public static WaterText readDrink(@Nullable String text, WaterUnit assumed, IntPredicate possible) {
		return read(text, assumed, true, possible);
	}

	private static WaterText read(@Nullable String text, WaterUnit assumed, boolean asks, IntPredicate possible) {
		Optional<AmountText> amount = AmountText.read(text);
		Optional<AmountUnit> written = amount.map(AmountText::unit);
		AmountUnit unit = written.orElse(assumed.amountUnit());
		List<BigDecimal> numbers = unit.measuresLike(STORED) ? amount.map((one) -> numbers(one, unit)).orElse(List.of())
				: List.of();
		boolean unitAssumed = asks && written.isEmpty();
		return new WaterText(Objects.requireNonNullElse(text, "").strip(), unit, unitAssumed,
				numbers.stream().filter((number) -> possible.test(unit.round(number, STORED))).toList(),
				unitAssumed ? numbers.stream().filter(WaterText::couldBeLitres).toList() : List.of());
	}

	/**
	 * Returns the numbers that a text can mean. Nobody writes thousandths of a
	 * millilitre: where a comma or point can part thousands of these, it does.
	 */
	private static List<BigDecimal> numbers(AmountText text, AmountUnit unit) {
		return (unit == STORED) ? text.numbers().stream().max(Comparator.naturalOrder()).stream().toList()
				: text.numbers();
	}

	/** Returns whether it has one meaning, which can be saved. */
	public boolean isClear() {
		return this.possible.size() == 1 && !isSmall() && closest().compareTo(this.possible.get(0)) == 0;
	}

	/** Returns whether it is an amount that the field takes, perhaps with a question. */
	boolean isPossible() {
		return !this.possible.isEmpty();
	}

	/** Returns the millilitres of a clear amount. */
	public int millilitres() {
		return this.unit.round(this.possible.get(0), STORED);
	}

	/**
	 * Returns whether it is hardly a sip, but would be a drink if another unit was meant.
	 */
	private boolean isSmall() {
		return this.unitAssumed && isSmall(millilitres()) && this.possible.get(0).compareTo(MOST_GLASSES) <= 0;
	}

	static boolean isSmall(int millilitres) {
		return millilitres < SIP;
	}

	private static boolean couldBeLitres(BigDecimal number) {
		return number.compareTo(LEAST_LITRES) >= 0 && number.compareTo(MOST_LITRES) <= 0;
	}

	private BigDecimal closest() {
		return this.unit.shortest(millilitres(), STORED);
	}

	/**
	 * Rejects what is not clear, or asks which of two amounts or units is meant.
	 * @param code of the message for no amount that the field takes; it can name the text
	 */
	public void check(String field, String code, Errors errors) {
		if (this.possible.size() == 2) {
			errors.rejectValue(field, "account.amount.unclear", this.possible.stream().sorted().toArray(), null);
		}
		else if (!isPossible() && this.litres.isEmpty()) {
			errors.rejectValue(field, code, new Object[] { this.text }, null);
		}
		else if (!isPossible() || isSmall()) {
			boolean inLitres = !this.litres.isEmpty();
			BigDecimal number = (inLitres ? this.litres : this.possible).get(0);
			errors.rejectValue(field, "account.amount.small." + (inLitres ? "litres." : "glasses.") + this.unit,
					new Object[] { number }, null);
		}
		else if (!isClear()) {
			errors.rejectValue(field, "account.amount.closest", new Object[] { closest(), this.text }, null);
		}
	}

}
