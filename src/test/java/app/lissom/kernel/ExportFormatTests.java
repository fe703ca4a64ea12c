package app.lissom.kernel;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportFormatTests {

	private static final String WALK = """
			{"id":"0190a000-1111-7000-8000-000000000001","day":"2026-11-22","at":"2026-11-22T07:40+01:00",\
			"next":"2027-01-01","starts":"09:00","pain":6,"kind":"up_hill","note":"a\\nb",\
			"steps":[{"count":1},{"count":2}],"alone":true}""";

	private final ExportFormat format = new ExportFormat(
			Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

	@Test
	void writesADocumentAsItWasRead() {
		Walk walk = read(WALK);
		assertThat(walk.pain).isEqualTo(new PainLevel(6));
		assertThat(walk.steps).containsExactly(new Step(1), new Step(2));
		assertThat(this.format.json().writeValueAsString(walk)).isEqualTo(WALK);
	}

	@Test
	void leavesOutWhatIsNull() {
		String little = WALK.replaceAll("\"(at|next|starts|pain|note)\":(\"[^\"]*\"|6),", "");
		assertThat(this.format.json().writeValueAsString(read(little))).isEqualTo(little);
		assertThat(read(little.replace("\"alone\"", "\"note\":null,\"alone\"")).note).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "pain|11", "pain|\"6\"", "pain|6.0", "pain|true", "pain|99999999999", "pain|{}",
					"id|\"1-2-3-4-5\"", "id|7", "id|null", "day|\"2026-11-31\"", "day|\"2026-11-24\"",
					"day|\"1899-12-31\"", "day|20261122", "day|null", "next|\"1800-01-01\"", "next|\"+12026-01-01\"",
					"starts|\"9:00\"", "starts|\"09:00:00\"", "starts|\"24:00\"", "at|\"2026-11-22\"",
					"at|\"2026-11-24T00:00Z\"", "at|0", "kind|\"UP_HILL\"", "kind|\" up_hill\"", "kind|\"\"", "kind|0",
					"kind|null", "note|\"\"", "note|7", "note|{}", "alone|null", "alone|\"true\"", "alone|1",
					"steps|null", "steps|[null]", "steps|{}", "steps|\"\"", "steps|[1]" })
	void refusesAWrongFieldAndNamesIt(String field, String value) {
		String wrong = WALK.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[[^\\]]*\\]|\\w+)",
				"\"" + field + "\":" + value.replace("\\", "\\\\"));
		assertThat(wrong).isNotEqualTo(WALK);
		assertRefused(wrong, field);
	}

	@Test
	void refusesAWrongFieldOfAPart() {
		assertRefused(WALK.replace("\"count\":2", "\"count\":7"), "count");
		assertRefused(WALK.replace("\"count\":2", "\"count\":\"2\""), "count");
		assertRefused(WALK.replace("\"count\":2", "\"count\":2,\"counts\":2"), "counts");
	}

	@Test
	void refusesAMissingField() {
		assertRefused(WALK.replace(",\"alone\":true", ""), "alone");
		assertRefused(WALK.replace("\"kind\":\"up_hill\",", ""), "kind");
		assertRefused("[]", null);
		assertRefused("7", null);
	}

	@Test
	void refusesAnUnknownField() {
		assertRefused(WALK.replace("\"alone\"", "\"mood\":3,\"alone\""), "mood");
	}

	@Test
	void refusesADuplicateField() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> ExportFormat.parse(new StringReader("{\"a\":1,\"a\":2}")).readValueAsTree());
	}

	private void assertRefused(String item, @Nullable String field) {
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> read(item))
			.extracting(InvalidFieldException::name)
			.isEqualTo(field);
	}

	private Walk read(String item) {
		JsonNode tree = JsonMapper.shared().readTree(item);
		return this.format.read(tree, Walk.class);
	}

	record Walk(UUID id, @PastOrPresentDay LocalDate day, @Nullable OffsetDateTime at, @Nullable LocalDate next,
			@Nullable LocalTime starts, @Nullable PainLevel pain, Kind kind, @Nullable Note note, List<Step> steps,
			boolean alone) {

	}

	record Step(int count) {

		Step {
			FieldChecks.require("count", count < 5);
		}

	}

	/** Lists the kinds of walks. */
	enum Kind {

		UP_HILL, DOWN_HILL

	}

}
