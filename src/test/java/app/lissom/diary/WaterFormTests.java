package app.lissom.diary;

import java.time.LocalDate;
import java.util.UUID;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaterFormTests {

	@ParameterizedTest
	@CsvSource({ "250, ML, 250", "' 250 ', ML, 250", "8, FL_OZ, 237", "'8,5', FL_OZ, 251", "8.5, FL_OZ, 251",
			"0250, ML, 250", "5000, ML, 5000" })
	void readsAnAmount(String amount, WaterUnit unit, int millilitres) {
		WaterEntry.Form form = form(amount, unit);
		assertThat(form.isPossible()).isTrue();
		OwnedId id = OwnedId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID());
		Entry entry = form.content().toEntry(id, Moment.stated(LocalDate.of(2026, 11, 22), null));
		assertThat(((WaterEntry) entry).content().water()).isEqualTo(new Water(millilitres));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "5001", "250 ml", "2.55", "1e3", "two", "1,000.5", "99999" })
	void rejectsAmountsOutOfRange(String amount) {
		assertThat(form(amount, WaterUnit.ML).isPossible()).isFalse();
	}

	@Test
	void rejectsAnAmountWithoutItsUnit() {
		assertThat(form("250", null).isPossible()).isFalse();
		assertThat(form(null, WaterUnit.ML).isPossible()).isFalse();
	}

	private static WaterEntry.Form form(String amount, WaterUnit unit) {
		return new WaterEntry.Form(null, null, null, amount, unit);
	}

}
