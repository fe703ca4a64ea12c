package app.lissom.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the exported file with the tables and with its documentation. */
@LissomTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class JsonExportSchemaTests extends JsonExportSteps {

	@Test
	void leavesOutNoColumnOfTheAccount() {
		Map<String, String> names = Map.of("id", "id", "name", "name", "zone", "zone", "water_unit", "waterUnit",
				"water_goal_ml", "waterGoalMl", "glasses", "glassesMl", "weekly_questions", "weeklyQuestions",
				"language", "language");
		Set<String> leftOut = Set.of("version", "name_key", "password_hash", "created_at");
		assertEveryColumn("account", names, leftOut, List.of(json().get("account")));
	}

	@Test
	void leavesOutNoColumnOfOwnExercises() {
		Map<String, String> names = Map.of("id", "id", "name", "name", "steps", "steps", "dose", "dose", "archived_at",
				"putAway");
		assertEveryColumn("own_exercise", names, Set.of("account_id", "version"), json().get("ownExercises"));
	}

	@Test
	void leavesOutNoColumnOfEntries() {
		Map<String, String> names = new HashMap<>();
		for (String same : List.of("id", "kind", "pain", "feeling", "qualities", "places", "side", "note", "exercise",
				"minutes", "sets", "ease", "protocol", "massage", "enjoyment", "activity", "signs")) {
			names.put(same, same);
		}
		names.putAll(Map.of("on_day", "day", "happened_at", "at", "water_ml", "waterMl", "own_exercise_id",
				"ownExerciseId", "part_of_day", "partOfDay", "pain_before", "painBefore", "pain_after", "painAfter",
				"next_on", "nextOn"));
		names.putAll(Map.of("pain_later", "painLater", "medicine", "name", "medicine_amount", "amount", "average_pain",
				"averagePain"));
		assertEveryColumn("entry", names, Set.of("account_id", "version", "deleted_at", "purge_at"),
				json().get("entries"));
	}

	@Test
	@Tag("pages")
	void isDescribedInTheDocumentation() throws Exception {
		String documentation = Files.readString(Path.of("docs/export-format.md"));
		Set<String> names = new HashSet<>(json().propertyNames());
		names.addAll(json().get("account").propertyNames());
		json().get("ownExercises").forEach((exercise) -> names.addAll(exercise.propertyNames()));
		json().get("entries").forEach((entry) -> {
			names.addAll(entry.propertyNames());
			names.add(entry.get("kind").asString());
		});
		assertThat(documentation).contains(names.stream().map((name) -> "`" + name + "`").toList());
	}

	@Test
	@Tag("pages")
	void fitsTheSchemaInTheDocumentation() throws Exception {
		DocumentSchema schema = new DocumentSchema();
		assertThat(schema.errors(JsonMapper.shared().readTree(exampleInTheDocumentation()))).isEmpty();
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me.me());
		addReminders(pages);
		pages.send("/reminders/new/own", "starts", "09:00", "text", "Call Jo", "days", "SUNDAY");
		playARoutine(pages);
		pages.send("/report/questions", "first", "Can I go back to running?");
		pages.send("/routine/walking", "minutes", "10", "days", "3");
		pages.send("/routine", "name", "At noon", "partOfDay", "OTHER", "exercises", "own:" + OWN);
		this.jdbc.update("""
				insert into plan_change (account_id, on_day, rule, routine_id, exercise, accepted)
				values (?, date '2026-03-14', 'ONE_MORE', ?, 'bridge', true)""", this.me.me().value(),
				this.me.me().value());
		JsonNode all = json();
		assertThat(schema.errors(all)).isEmpty();
		assertThat(all).as("something everywhere").noneMatch((part) -> part.isContainer() && part.isEmpty());
		assertThat(schema.errors(JsonMapper.shared().readTree(all.toString().replace("\"pain\":6", "\"pain\":11"))))
			.isNotEmpty();
		assertThat(schema.errors(JsonMapper.shared().readTree(all.toString().replace("\"sets\"", "\"set\""))))
			.isNotEmpty();
	}

	private static String exampleInTheDocumentation() throws IOException {
		String documentation = Files.readString(Path.of("docs/export-format.md"));
		return documentation.substring(documentation.indexOf("```json") + 7, documentation.lastIndexOf("\n```"));
	}

	private void assertEveryColumn(String table, Map<String, String> names, Set<String> leftOut,
			Iterable<JsonNode> rows) {
		Set<String> filled = new HashSet<>();
		rows.forEach(
				(row) -> row.propertyNames().stream().filter((name) -> !row.get(name).isNull()).forEach(filled::add));
		List<String> missing = new ArrayList<>(columns(table));
		missing.removeIf((column) -> leftOut.contains(column) || filled.contains(names.getOrDefault(column, "")));
		assertThat(missing).as("columns of %s that are not in the file", table).isEmpty();
	}

	private List<String> columns(String table) {
		return this.jdbc.query("select * from " + table + " where 1 = 0", (rows) -> {
			List<String> columns = new ArrayList<>();
			for (int index = 1; index <= rows.getMetaData().getColumnCount(); index++) {
				columns.add(rows.getMetaData().getColumnName(index).toLowerCase(Locale.ROOT));
			}
			return columns;
		});
	}

}
