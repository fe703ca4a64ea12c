package app.lissom.importing;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.lissom.diary.EntryKind;
import app.lissom.diary.Treatment;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.DecimalMark;
import app.lissom.kernel.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class RowCellsTests {

	/** A value and what it is about, as in the first and the second column. */
	private static final Measure BOTH = new Measure(0, 1, null, null, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", value = {
			"PAIN|6|stiff|{\"kind\":\"pain\",\"pain\":6,\"places\":[],\"note\":\"stiff\"}|PainLevel[value=6]",
			"PAIN|6/10||{\"kind\":\"pain\",\"pain\":6,\"places\":[]}|PainLevel[value=6]",
			"PAIN|60/100||{\"kind\":\"pain\",\"pain\":6,\"places\":[]}|PainLevel[value=6]",
			"WATER|250 ml||{\"kind\":\"water\",\"waterMl\":250}|Water[millilitres=250]",
			"WATER|0,25 l||{\"kind\":\"water\",\"waterMl\":250}|Water[millilitres=250]",
			"WATER|249.5 ml||{\"kind\":\"water\",\"waterMl\":250}|Water[millilitres=250]",
			"RELIEF|20|heat|{\"kind\":\"relief\",\"protocol\":\"heat\",\"minutes\":20}|HEAT 20",
			"RELIEF|yes|ice|{\"kind\":\"relief\",\"protocol\":\"ice\"}|ICE ",
			"RELIEF|ice||{\"kind\":\"relief\",\"protocol\":\"ice\"}|ICE ",
			"RELIEF||heat and ice|{\"kind\":\"relief\",\"protocol\":\"heat_then_ice\"}|HEAT_THEN_ICE ",
			"MASSAGE|1 h|Swedish|{\"kind\":\"massage\",\"massage\":\"swedish\",\"minutes\":60}|SWEDISH 60",
			"MASSAGE|0:59:30|hands|{\"kind\":\"massage\",\"massage\":\"other\",\"minutes\":60}|OTHER 60",
			"MEDICINE|1 tablet|Ibuprofen|{\"kind\":\"medicine\",\"name\":\"Ibuprofen\",\"amount\":\"1 tablet\"}|Ibuprofen 1 tablet",
			"MEDICINE|Ibuprofen||{\"kind\":\"medicine\",\"name\":\"Ibuprofen\"}|Ibuprofen ",
			"MEDICINE||Ibuprofen|{\"kind\":\"medicine\",\"name\":\"Ibuprofen\"}|Ibuprofen ",
			"NOTE|slept well||{\"kind\":\"note\",\"note\":\"slept well\"}|slept well",
			"EXERCISE|90 s|Bridge|{\"kind\":\"exercise\",\"minutes\":2}|bridge 2",
			"EXERCISE|x|Bridge|{\"kind\":\"exercise\"}|bridge " })
	void writesTheFieldsOfEachKind(EntryKind kind, String value, String what, String json, String text) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		String key = cells(kind, value, what, BOTH, null, null).put(entry);
		assertThat(entry).hasToString(json);
		assertThat(key).isEqualTo(
				(text.endsWith("ICE") || text.endsWith("bridge") || text.endsWith("Ibuprofen")) ? text + " " : text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "PAIN|11||csvPain", "PAIN|-1||csvPain", "PAIN|100||csvPain",
			"PAIN|much||csvPain", "PAIN|5 ml||csvPain", "PAIN|6.5||csvHalf", "PAIN|3,500||csvHalf",
			"WATER|250||csvUnit", "WATER|0 ml||csvAmount", "WATER|5001 ml||csvAmount", "WATER|100000 l||csvAmount",
			"WATER|20 min||csvAmount", "WATER|1,250 ml||csvUnsure", "MASSAGE|1,250|hands|csvUnsure",
			"PAIN|11,000||csvPain", "WATER|much||csvAmount", "RELIEF|20|walk|csvTreatment", "RELIEF|20||csvTreatment",
			"RELIEF|ice|heat|csvMinutes", "MASSAGE|0|hands|csvMinutes", "MASSAGE|1441|hands|csvMinutes",
			"MASSAGE|long|hands|csvMinutes", "EXERCISE|5 ml|Bridge|csvMinutes", "MASSAGE|heat||csvMinutes",
			"NOTE|||note", "MEDICINE|1|a~b|csvMedicine", "MEDICINE|a~b|c|csvMedicine" })
	void namesTheFieldThatCannotBeRead(EntryKind kind, String value, String what, String field) {
		RowCells cells = cells(kind, unquoted(value), unquoted(what), BOTH, null, null);
		assertThatExceptionOfType(InvalidFieldException.class)
			.isThrownBy(() -> cells.put(JsonNodeFactory.instance.objectNode()))
			.extracting(InvalidFieldException::name)
			.isEqualTo(field);
	}

	private static String unquoted(String text) {
		return (text != null) ? text.replace('~', '\n') : "";
	}

	@Test
	void roundsHalfPointsAsChosen() {
		assertThat(pain("6.5", RoundingMode.HALF_UP)).isEqualTo(7);
		assertThat(pain("6.5", RoundingMode.DOWN)).isEqualTo(6);
		assertThat(pain("6.0", null)).isEqualTo(6);
	}

	private static int pain(String value, RoundingMode rounding) {
		return put(cells(EntryKind.PAIN, value, "", BOTH, null, rounding)).path("pain").intValue();
	}

	@Test
	void readsANumberByTheDecimalMark() {
		Measure millilitres = new Measure(0, null, AmountUnit.MILLILITRE, null, null);
		assertThat(put(cells(EntryKind.WATER, "1,250", "", millilitres, DecimalMark.POINT, null)).path("waterMl")
			.intValue()).isEqualTo(1250);
		assertThat(put(cells(EntryKind.WATER, "1,250", "", millilitres, DecimalMark.COMMA, null)).path("waterMl")
			.intValue()).isEqualTo(1);
	}

	@Test
	void readsANumberThatOnlyOneMarkMakesPossible() {
		Measure litres = new Measure(0, null, AmountUnit.LITRE, null, null);
		assertThat(litres("1,250", litres, null)).isEqualTo(1250);
		assertThat(litres("2.0", litres, DecimalMark.COMMA)).isEqualTo(2000);
		assertThat(litres("1,5", litres, DecimalMark.POINT)).isEqualTo(1500);
	}

	private static int litres(String value, Measure measure, DecimalMark mark) {
		return put(cells(EntryKind.WATER, value, "", measure, mark, null)).path("waterMl").intValue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "WATER|1,250 l", "PAIN|7,000", "MASSAGE|1,441" })
	void isNotSureOfANumberThatTheMarkMakesImpossible(EntryKind kind, String value) {
		RowCells cells = cells(kind, value, "", BOTH, DecimalMark.POINT, null);
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> put(cells))
			.extracting(InvalidFieldException::name)
			.isEqualTo("csvUnsure");
	}

	@Test
	void takesTheUnitOfTheColumnWhereTheCellHasNone() {
		Measure litres = new Measure(0, null, AmountUnit.LITRE, null, null);
		assertThat(put(cells(EntryKind.WATER, "2", "", litres, null, null)).path("waterMl").intValue()).isEqualTo(2000);
		assertThat(put(cells(EntryKind.WATER, "2 dl", "", litres, null, null)).path("waterMl").intValue())
			.isEqualTo(200);
		Measure hours = new Measure(0, 1, AmountUnit.HOUR, null, null);
		assertThat(put(cells(EntryKind.MASSAGE, "2", "x", hours, null, null)).path("minutes").intValue())
			.isEqualTo(120);
	}

	@Test
	void takesTheTreatmentOfTheColumnWhereTheCellHasNone() {
		Measure ice = new Measure(0, null, null, Treatment.ICE, null);
		assertThat(put(cells(EntryKind.RELIEF, "15", "", ice, null, null)))
			.hasToString("{\"kind\":\"relief\",\"protocol\":\"ice\",\"minutes\":15}");
		assertThat(put(cells(EntryKind.RELIEF, "heat", "", ice, null, null)).path("protocol").stringValue())
			.isEqualTo("heat");
	}

	@Test
	void doesNotTakeTheTreatmentOfTheColumnForAnUnknownOne() {
		RowCells cells = cells(EntryKind.RELIEF, "15", "walk", new Measure(0, 1, null, Treatment.ICE, null), null,
				null);
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> put(cells))
			.extracting(InvalidFieldException::name)
			.isEqualTo("csvTreatment");
	}

	@Test
	void isBlankWithoutWhatItsKindNeeds() {
		Measure value = new Measure(0, null, null, null, null);
		assertThat(cells(EntryKind.PAIN, "", "stiff", BOTH, null, null).isBlank()).isTrue();
		assertThat(cells(EntryKind.PAIN, "6", "", BOTH, null, null).isBlank()).isFalse();
		assertThat(cells(EntryKind.EXERCISE, "20", "", BOTH, null, null).isBlank()).isTrue();
		assertThat(cells(EntryKind.EXERCISE, "", "Bridge", BOTH, null, null).isBlank()).isFalse();
		assertThat(cells(EntryKind.EXERCISE, "20", "", value, null, null).isBlank()).isFalse();
		assertThat(cells(EntryKind.EXERCISE, "", "", value, null, null).isBlank()).isTrue();
	}

	@Test
	void takesTheCellsOfARowByTheirColumns() {
		TableMapping mapping = new TableMapping(0, null, null, null, null, Map.of(EntryKind.PAIN,
				new Measure(1, 2, null, null, null), EntryKind.WATER, new Measure(3, null, null, null, null)));
		assertThat(RowCells.wanted(mapping, List.of("2026-11-22", " 6 ", "none", "250 ml")))
			.extracting(RowCells::kind, RowCells::value, RowCells::what)
			.containsExactly(tuple(EntryKind.PAIN, "6", ""), tuple(EntryKind.WATER, "250 ml", ""));
		assertThat(RowCells.wanted(mapping, List.of("2026-11-22"))).extracting(RowCells::value).containsExactly("", "");
	}

	@Test
	void leavesOutRowsThatTheFilterDoesNotMean() {
		Measure measure = new Measure(1, null, AmountUnit.MILLILITRE, null, "0:Water: still");
		TableMapping mapping = new TableMapping(2, null, null, null, null, Map.of(EntryKind.WATER, measure));
		assertThat(RowCells.wanted(mapping, List.of("Water: still", "250"))).hasSize(1);
		assertThat(RowCells.wanted(mapping, List.of("Water", "250"))).isEmpty();
		TableMapping all = new TableMapping(2, null, null, null, null,
				Map.of(EntryKind.WATER, new Measure(1, null, AmountUnit.MILLILITRE, null, "")));
		assertThat(RowCells.wanted(all, List.of("Tea", "250"))).hasSize(1);
	}

	private static ObjectNode put(RowCells cells) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		cells.put(entry);
		return entry;
	}

	private static RowCells cells(EntryKind kind, String value, String what, Measure measure, DecimalMark mark,
			RoundingMode rounding) {
		TableMapping mapping = new TableMapping(2, null, null, mark, rounding, Map.of(kind, measure));
		return RowCells.wanted(mapping, Arrays.asList((value != null) ? value : "", (what != null) ? what : "")).get(0);
	}

}
