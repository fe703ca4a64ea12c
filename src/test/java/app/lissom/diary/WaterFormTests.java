package app.lissom.diary;

import java.time.LocalDate;
import java.util.UUID;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

import static org.assertj.core.api.Assertions.assertThat;

class WaterFormTests {

	@ParameterizedTest
	@CsvSource({ "250, ML, 250", "' 250 ', ML, 250", "8, FL_OZ, 237", "'8,5', FL_OZ, 251", "8.5, FL_OZ, 251",
			"2.03, FL_OZ, 60", "8.45, FL_OZ, 250", "0250, ML, 250", "5000, ML, 5000", "0.1 fl oz, FL_OZ, 3",
			"2.1, FL_OZ, 62", "21, ML, 21", "5 ml, ML, 5", "'1,5 l', ML, 1500", "8 vasos, ML, 2000", "169, FL_OZ, 4998",
			"250 ml, ML, 250", "250 ml, FL_OZ, 250", "8 fl oz, ML, 237", "'0,25 l', ML, 250", "'1.250 l', ML, 1250",
			"\u0662\u0665\u0660, ML, 250", "'1,250', ML, 1250", "1.500, ML, 1500", "'2,000', ML, 2000",
			"'2,000 ml', FL_OZ, 2000", "'1,250 fl oz', FL_OZ, 37", "'8,000 fl oz', FL_OZ, 237" })
	void readsAnAmount(String amount, WaterUnit unit, int millilitres) {
		WaterEntry.Form form = new WaterEntry.Form(null, null, amount, unit, null);
		assertThat(error(form)).isNull();
		OwnedId id = OwnedId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID());
		Entry entry = form.content().toEntry(id, Moment.stated(LocalDate.of(2026, 11, 22), null));
		assertThat(((WaterEntry) entry).content().water()).isEqualTo(new WaterVolume(millilitres));
	}

	@ParameterizedTest
	@CsvSource({ "'', ML", "0, ML", "-1, ML", "5001, ML", "'1e3', ML", "two, ML", "99999, ML", "0.04, ML", "0.3 ml, ML",
			"169.1, FL_OZ", "0.01, FL_OZ", "20 min, ML", "6 l, ML", "'60,000', ML", "6.000, ML",
			"99999999999999999999999999, FL_OZ" })
	void rejectsAmountsOutOfRange(String amount, WaterUnit unit) {
		assertThat(error(new WaterEntry.Form(null, null, amount, unit, null)))
			.isEqualTo("diary.water.amount.wrong." + unit);
	}

	@ParameterizedTest
	@CsvSource({ "'1,5', account.amount.small.litres.MILLILITRE", "1.5, account.amount.small.litres.MILLILITRE",
			"2, account.amount.small.litres.MILLILITRE", "'0,3', account.amount.small.litres.MILLILITRE",
			"5, account.amount.small.litres.MILLILITRE", "0.05, account.amount.small.litres.MILLILITRE",
			"8, account.amount.small.glasses.MILLILITRE", "20, account.amount.small.glasses.MILLILITRE",
			"1.5 ml, account.amount.closest", "250.5, account.amount.closest", "'1,000.5', account.amount.closest",
			"21.55, account.amount.closest" })
	void asksWhatIsNotClear(String amount, String question) {
		assertThat(error(new WaterEntry.Form(null, null, amount, WaterUnit.ML, null))).isEqualTo(question);
	}

	@Test
	void asksWhetherAFewFluidOuncesAreLitres() {
		assertThat(error(new WaterEntry.Form(null, null, "1,5", WaterUnit.FL_OZ, null)))
			.isEqualTo("account.amount.small.litres.FLUID_OUNCE");
	}

	@Test
	void rejectsAMissingAmount() {
		assertThat(error(new WaterEntry.Form(null, null, null, WaterUnit.ML, null)))
			.isEqualTo("diary.water.amount.wrong.ML");
	}

	/** The missing unit is an error of its own. */
	@Test
	void checksNoAmountWithoutAUnit() {
		assertThat(error(new WaterEntry.Form(null, null, "two", null, null))).isNull();
	}

	private static @Nullable String error(WaterEntry.Form form) {
		Errors errors = new SimpleErrors(form);
		form.check(null, null, null, errors);
		return errors.hasErrors() ? errors.getAllErrors().get(0).getCode() : null;
	}

}
