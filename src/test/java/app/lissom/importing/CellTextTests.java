package app.lissom.importing;

import java.util.OptionalInt;

import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "", "-", "–", "—", "N/A", "na", "NaN", "null", "None", "no", "false", "nein", "kein", "keine" })
	void knowsWhatSaysNothing(String text) {
		assertThat(CellText.something(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "none today", "--", "nose" })
	void keepsAllOtherText(String text) {
		assertThat(CellText.something(text)).isEqualTo(text);
	}

	@Test
	void knowsWhatOnlySaysYes() {
		assertThat(new String[] { "x", "Y", "yes", "TRUE", "ja", "oui", "si", "sí", "✓", "✔", "☑" })
			.allMatch(CellText::isYes);
		assertThat(new String[] { "", "no", "yes, twice", "xx", "20" }).noneMatch(CellText::isYes);
	}

	@ParameterizedTest
	@CsvSource({ "0:20:00,20", "1:00:00,60", "01:30:29,90", "1:30:30,91", "0:00:59,1" })
	void readsAClock(String text, int minutes) {
		assertThat(CellText.clockMinutes(text)).hasValue(minutes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20", "1:30", "0:60:00", "0:00:60", "100:00:00", "1:30:30 h" })
	void readsNothingElseAsAClock(String text) {
		assertThat(CellText.clockMinutes(text)).isEqualTo(OptionalInt.empty());
	}

	@ParameterizedTest
	@CsvSource({ "Heat pack,HEAT", "Wärmflasche (warm),HEAT", "hot bath,HEAT", "Hitze,HEAT", "chaleur,HEAT",
			"eau chaude,HEAT", "calor,HEAT", "Ice,ICE", "cold pack,ICE", "cooling,ICE", "Eis,ICE", "kalt,ICE",
			"kühlen,ICE", "glace,ICE", "froid,ICE", "hielo,ICE", "frío,ICE", "heat then ice,HEAT_THEN_ICE",
			"Eis und Hitze,HEAT_THEN_ICE", "walk,", "rice,", "Reis," })
	void readsATreatment(String text, Treatment treatment) {
		assertThat(CellText.treatment(text)).isEqualTo(treatment);
	}

	@ParameterizedTest
	@CsvSource({ "Deep tissue,DEEP_TISSUE", "deep-tissue massage,DEEP_TISSUE", "SWEDISH,SWEDISH", "foot rub,OTHER",
			"'',OTHER" })
	void readsAMassage(String text, Massage massage) {
		assertThat(CellText.massage(text)).isEqualTo(massage);
	}

	@Test
	void writesAChoiceAsExportedFilesDo() {
		assertThat(CellText.word(Treatment.HEAT_THEN_ICE)).isEqualTo("heat_then_ice");
	}

}
