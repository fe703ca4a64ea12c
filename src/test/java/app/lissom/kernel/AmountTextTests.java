package app.lissom.kernel;

import java.math.BigDecimal;
import java.util.List;

import app.lissom.RandomValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AmountTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "250 | 250", "0250 | 250", "+5 | 5", "2.5 | 2.5", "2,5 | 2.5", "0.250 | 0.25",
			"0,250 | 0.25", ".5 | 0.5", "-3 | -3", "\u22123 | -3", "6.0 | 6", "1250.500 | 1250.5", "1250,500 | 1250.5",
			"1 250 | 1250", "1\u00a0250 | 1250", "1\u202f250 | 1250", "1\u2009250,5 | 1250.5", "1'250 | 1250",
			"1\u2019250.5 | 1250.5", "1,250.5 | 1250.5", "1.250,5 | 1250.5", "1,250,000 | 1250000",
			"1.250.000 | 1250000", "1,25,000 | 125000", "\u0662\u0665\u0660 | 250",
			"\u06f1\u066c\u06f2\u06f5\u06f0\u066b\u06f5 | 1250.5", "\u0967\u0968\u002e\u096b | 12.5",
			"\uff12\uff15\uff10 | 250", "\uff11\uff0e\uff15 | 1.5", "\u200f250\u200e | 250", "\ufeff250 | 250" })
	void readsANumberHoweverItIsWritten(String text, BigDecimal number) {
		assertThat(meanings(text, AmountUnit.MILLILITRE)).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,250 | 1.25 | 1250", "1.250 | 1.25 | 1250", "2,000 | 2 | 2000",
			"12.500 | 12.5 | 12500", "\u0661,\u0662\u0665\u0660 | 1.25 | 1250", "-1,250 | -1250 | -1.25" })
	void leavesTwoMeaningsOpen(String text, BigDecimal first, BigDecimal second) {
		assertThat(meanings(text, AmountUnit.MILLILITRE)).usingElementComparator(BigDecimal::compareTo)
			.containsExactlyInAnyOrder(first, second);
		assertThat(AmountText.read(text).orElseThrow().mark()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1.25, POINT", "'1,25', COMMA", "'1,250.5', POINT", "'1.250,5', COMMA", "'1,250,000', POINT" })
	void knowsTheMarkThatAloneMakesItANumber(String text, DecimalMark mark) {
		AmountText amount = AmountText.read(text).orElseThrow();
		assertThat(amount.mark()).contains(mark);
		assertThat(amount.number(mark)).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "250 ml | 250", "250ml | 250", "250 mL | 250", "0.25 l | 250", "0,25 L | 250", "25 cl | 250",
					"2.5 dl | 250", "1,250 l | 1250000 1250", "8 fl oz | 236.588", "8 fl. oz. | 236.588",
					"8oz | 236.588", "8 ounces | 236.588", "1 litre | 1000", "2 glasses | 500", "250 \u33d6 | ",
					"250 \u3396 | 250" })
	void readsUnitsOfVolume(String text, String millilitres) {
		List<BigDecimal> expected = (millilitres == null) ? List.of()
				: List.of(millilitres.split(" ")).stream().map(BigDecimal::new).toList();
		assertThat(meanings(text, AmountUnit.MILLILITRE)).usingElementComparator(BigDecimal::compareTo)
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "20 | 20", "20 min | 20", "20 minutes | 20", "1.5 hours | 90", "1,5 h | 90",
			"1 h 30 min | 90", "1h30 | 90", "1 hour 5 minutes | 65", "90 s | 1.5", "2 Stunden | 120" })
	void readsUnitsOfTime(String text, BigDecimal minutes) {
		assertThat(meanings(text, AmountUnit.MINUTE)).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(minutes);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "1 h 70 min", "1.5 h 30 min", "1 kg 30 min", "2 min 30", "1 h 30 kg", "1 h 30 h", "1,5 h 30" })
	void doesNotReadHoursAndMinutesThatAreNone(String text) {
		assertThat(AmountText.read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6/10", "6 / 10", "6 out of 10", "6.0" })
	void readsPain(String text) {
		assertThat(meanings(text, AmountUnit.OF_TEN)).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal(6));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "two", "1e3", "0x10", "1,25.5", "1.2.3", "12,34,5", "1 25", "1,250 000",
			"8\u00bd", "10\u00b2", "5-6", "~250", "250 kg", "20 min", "1..5", "5.", "99999999999999999999", "NaN",
			"1:30", "1 h 70 min" })
	void doesNotReadWhatIsNoAmount(String text) {
		assertThat(meanings(text, AmountUnit.MILLILITRE)).isEmpty();
	}

	/** A unit does not make a number of it. */
	@ParameterizedTest
	@ValueSource(strings = { "1.2.3", "1 25", "1..5", "12,34,5", "1.2.3 ml", "1 25 min" })
	void isNothingIfNeitherMarkMakesItANumber(String text) {
		assertThat(AmountText.read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'1,250.5', 1250.5,", "'1.250,5',, 1250.5" })
	void isANumberIfOneMarkMakesItOne(String text, @Nullable BigDecimal withPoint, @Nullable BigDecimal withComma) {
		assertThat(AmountText.read(text)).contains(new AmountText(withPoint, withComma, null));
	}

	@Test
	void isNothingIfTheTextIsLongerThanAnyNumber() {
		assertThat(AmountText.read(" ".repeat(97) + "250")).isPresent();
		assertThat(AmountText.read(" ".repeat(98) + "250")).isEmpty();
	}

	@Test
	void aNumberInItsOwnUnitKeepsEveryDigit() {
		BigDecimal number = new BigDecimal("123456789012.123456789");
		assertThat(AmountUnit.MILLILITRE.convert(number, AmountUnit.MILLILITRE)).isEqualTo(number);
	}

	@Test
	void noVolumeIsATime() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AmountUnit.LITRE.convert(BigDecimal.ONE, AmountUnit.MINUTE));
	}

	@Test
	void anyNumberInAnyNotationComesBackAsItselfOrIsOneOfTwoMeanings() {
		String[] digits = { "0123456789", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
				"\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9",
				"\u0966\u0967\u0968\u0969\u096a\u096b\u096c\u096d\u096e\u096f",
				"\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19" };
		RandomValues.forAll((any) -> {
			BigDecimal number = BigDecimal.valueOf(any.between(0, 9_999_999), any.between(0, 3));
			String mark = any.of(".", ",");
			String apart = any.of("", " ", "\u00a0", "\u202f", "'", "\u2019", mark.equals(".") ? "," : ".");
			String[] parts = number.toPlainString().split("\\.");
			String grouped = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", apart);
			String text = grouped + ((parts.length > 1) ? mark + parts[1] : "");
			String script = any.of(digits);
			StringBuilder written = new StringBuilder();
			text.chars()
				.forEach((one) -> written.append(Character.isDigit(one) ? script.charAt(one - '0') : (char) one));
			assertThat(meanings(written.toString(), AmountUnit.MILLILITRE)).hasSizeBetween(1, 2)
				.usingElementComparator(BigDecimal::compareTo)
				.contains(number);
		});
	}

	@Test
	void anyTextIsReadOrNot() {
		RandomValues.forAll((any) -> {
			String text = any.text(0, 12);
			assertThat(AmountText.read(text)).isNotNull();
			assertThat(DateTimeText.read(text)).isNotNull();
			assertThat(TimeText.read(text)).isNotNull();
		});
	}

	private static List<BigDecimal> meanings(String text, AmountUnit unit) {
		return AmountText.read(text).map((amount) -> amount.meanings(unit)).orElse(List.of());
	}

}
