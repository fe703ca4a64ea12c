package app.lissom.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import app.lissom.kernel.AmountText;
import app.lissom.kernel.AmountUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads an amount of water that a person typed. It is saved in whole millilitres, and
 * taken only if it comes back as what was typed.
 */
public final class WaterAmount {

	private static final AmountUnit STORED = AmountUnit.MILLILITRE;

	private final AmountUnit unit;

	private final List<BigDecimal> possible;

	private WaterAmount(AmountUnit unit, List<BigDecimal> possible) {
		this.unit = unit;
		this.possible = possible;
	}

	/**
	 * Reads a text.
	 * @param assumed the unit if none was typed
	 * @param possible which millilitres the field takes
	 */
	public static WaterAmount read(@Nullable String text, WaterUnit assumed, IntPredicate possible) {
		Optional<AmountText> amount = AmountText.read(text);
		AmountUnit unit = amount.map(AmountText::unit).orElse(assumed.amountUnit());
		return new WaterAmount(unit,
				!unit.measuresLike(STORED) ? List.of()
						: amount.stream()
							.flatMap((one) -> one.numbers().stream())
							.filter((number) -> possible.test(unit.round(number, STORED)))
							.toList());
	}

	/** Whether it has one meaning, which can be saved. */
	public boolean isClear() {
		return this.possible.size() == 1 && closest().compareTo(this.possible.get(0)) == 0;
	}

	/** Returns the millilitres of a clear amount. */
	public int millilitres() {
		return this.unit.round(this.possible.get(0), STORED);
	}

	private BigDecimal closest() {
		return this.unit.shortest(millilitres(), STORED);
	}

	/** Rejects what is not clear, or asks which of two amounts is meant. */
	public void check(String field, String code, Errors errors) {
		if (this.possible.size() == 2) {
			errors.rejectValue(field, "account.amount.unclear",
					this.possible.stream().sorted().map(BigDecimal::toPlainString).toArray(), null);
		}
		else if (this.possible.isEmpty()) {
			errors.rejectValue(field, code);
		}
		else if (!isClear()) {
			errors.rejectValue(field, "account.amount.closest", new Object[] { closest().toPlainString() }, null);
		}
	}

}
