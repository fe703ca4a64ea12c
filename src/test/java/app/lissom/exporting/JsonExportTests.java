package app.lissom.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Entries;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class JsonExportTests {

	private static final UUID OWN = UUID.fromString("0190a000-0000-7000-8000-000000000001");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void logEntriesOfEveryKind() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:30:00Z"));
		this.me = this.people.createAccount();
		this.jdbc.update(
				"update account set water_goal_ml = 2000, weekly_questions = false, language = 'es-419' where id = ?",
				this.me.value());
		this.jdbc.update(
				"insert into own_exercise (account_id, id, version, name, steps, dose, archived_at)"
						+ " values (?, ?, 0, 'Nerve glide', 'Slide the foot', '2 x 10', current_timestamp)",
				this.me.value(), OWN);
		Entries mine = Entries.of(this.me);
		this.diary.add(mine.painOf(UUID.randomUUID(), 6, "Straße 🚶 \"so\""),
				mine.on(Entries.DAY.plusDays(1)).painOf(3, Quality.DULL), mine.water(250), mine.exercise("bridge"),
				new ExerciseEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(Entries.DAY, null),
						ExerciseRef.ofCustom(OWN), new Minutes(5), 3, PartOfDay.BEDTIME, ExerciseFeedback.WORSE),
				mine.relief(Treatment.HEAT_THEN_ICE, Instant.parse("2026-03-14T23:10:00Z")), mine.massage(),
				mine.medicine("=1+1", "1 tablet"), mine.posture(), mine.note("first\nsecond"), mine.function(5, 4, 4),
				mine.safety(WarningSign.values()[0]));
		this.jdbc.update("""
				insert into relief_session (account_id, id, version, protocol, comfort, part, minutes, earlier_seconds,
				spent_seconds, since, state, checked, pain_before)
				values (?, ?, 0, 'ICE', false, 0, 15, 0, 720, ?, 'STOPPED', false, 7)""", this.me.value(),
				UUID.randomUUID(), OffsetDateTime.parse("2026-11-22T22:00Z"));
		this.jdbc.update("update entry set pain_later = 4 where kind = 'RELIEF' and account_id = ?", this.me.value());
	}

	@Test
	void sendsOneFileNamedByTheDay() {
		this.clock.stopAt(Instant.parse("2026-11-22T23:30:00Z"));
		assertThat(download()).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"lissom-2026-11-23.zip\"")
			.hasContentTypeCompatibleWith("application/zip");
		assertThat(download().getResponse().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void explainsWhatIsInTheFile() {
		assertThat(this.mvc.get().uri("/takeout").with(TestAccounts.as(this.me))).hasStatusOk()
			.bodyText()
			.contains("Download or import your data", "href=\"/takeout/file\"");
	}

	@Test
	void writesMomentsInThePersonsZone() {
		JsonNode all = json();
		assertThat(all.get("product").asString()).isEqualTo("Lissom");
		assertThat(all.get("version").asInt()).isEqualTo(1);
		assertThat(all.get("exportedAt").asString()).isEqualTo("2026-11-22T23:30+01:00");
		JsonNode relief = entry(all, "relief");
		assertThat(relief.get("day").asString()).isEqualTo("2026-03-14");
		assertThat(relief.get("at").asString()).isEqualTo("2026-03-15T00:10+01:00");
		assertThat(relief.get("protocol").asString()).isEqualTo("heat_then_ice");
	}

	@Test
	void containsRemindersAndPausesButNoCalendarAddress() {
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me);
		addReminders(pages);
		String address = SignedInPerson.page(pages.post("/reminders/calendar")).select("#address").text();
		JsonNode reminder = json().get("reminders").get(0);
		assertThat(reminder.get("kind").asString()).isEqualTo("posture");
		assertThat(reminder.get("days")).extracting(JsonNode::asString).containsExactly("monday", "tuesday");
		assertThat(reminder.get("starts").asString()).isEqualTo("09:00");
		assertThat(reminder.get("ends").asString()).isEqualTo("17:00");
		assertThat(reminder.get("everyMinutes").asInt()).isEqualTo(45);
		assertThat(reminder.get("unlessLogged").asBoolean()).isTrue();
		JsonNode rest = json().get("reminderRest");
		assertThat(rest.get("quietStarts").asString()).isEqualTo("22:00");
		assertThat(rest.get("quietEnds").asString()).isEqualTo("07:00");
		assertThat(rest.get("pausedUntil").asString()).isEqualTo("2026-11-30");
		assertThat(json().toString()).doesNotContain(address.substring(address.lastIndexOf('/') + 1));
	}

	@Test
	void containsRoutinesSessionsAndSpecialDays() {
		playARoutine(new SignedInPerson(this.mvc, this.me));
		JsonNode all = json();
		assertThat(all.at("/routines/0/partOfDay").asString()).isEqualTo("morning");
		assertThat(all.at("/routines/0/steps/0/exercise").asString()).isEqualTo("bridge");
		assertThat(all.at("/routines/0/steps/0/repetitions").asInt()).isEqualTo(8);
		assertThat(all.at("/routineSessions/0/painBefore").asInt()).isEqualTo(6);
		assertThat(all.at("/routineSessions/0/painAfter").asInt()).isEqualTo(4);
		assertThat(all.at("/routineSessions/0/steps/0/ease").asString()).isEqualTo("easier");
		assertThat(all.at("/routineSessions/0/steps/1/mark").asString()).isEqualTo("skipped");
		assertThat(all.at("/gentleDays/0/kind").asString()).isEqualTo("flare");
		assertThat(all.at("/flareNote").asString()).isEqualTo("Warm bath");
		assertThat(all.at("/planChanges").size()).isZero();
	}

	@Test
	void containsEverySessionWithAllItsSteps() {
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me);
		for (int minute = 0; minute < 5; minute++) {
			Instant now = Instant.parse("2026-11-22T22:30:00Z").plusSeconds(60L * minute);
			this.clock.stopAt(now);
			pages.send("/routine/morning/done?as=whole");
			this.clock.stopAt(now.plusSeconds(1));
			pages.send("/routine/bedtime/play?as=whole", "id", UUID.randomUUID());
		}
		JsonNode sessions = json().get("routineSessions");
		assertThat(sessions).hasSize(10);
		List<Integer> steps = new ArrayList<>();
		sessions.forEach((session) -> steps.add(session.get("steps").size()));
		assertThat(steps).containsExactly(4, 5, 4, 5, 4, 5, 4, 5, 4, 5);
		assertThat(sessions).extracting((session) -> session.get("startedAt").asString()).isSorted();
	}

	@Test
	void containsASessionThatIsNotConfirmed() {
		JsonNode pending = json().get("pendingRelief");
		assertThat(pending.get("protocol").asString()).isEqualTo("ice");
		assertThat(pending.get("minutes").asInt()).isEqualTo(12);
		assertThat(pending.get("painBefore").asInt()).isEqualTo(7);
		assertThat(pending.get("at").asString()).isEqualTo("2026-11-22T22:48+01:00");
		this.jdbc.update("update relief_session set confirmed_at = since where account_id = ?", this.me.value());
		assertThat(json().has("pendingRelief")).isFalse();
	}

	@Test
	void containsAllText() {
		JsonNode all = json();
		assertThat(entry(all, "pain").get("note").asString()).isEqualTo("Straße 🚶 \"so\"");
		assertThat(entry(all, "note").get("note").asString()).isEqualTo("first\nsecond");
		assertThat(all.get("account").get("glassesMl")).hasSize(4);
		assertThat(all.get("entries")).hasSize(12);
	}

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
	void leavesOutDeletedEntriesAndThoseOfOthers() {
		AccountId other = this.people.createAccount();
		this.diary.add(Entries.of(other).note("not mine"));
		this.jdbc.update("update entry set deleted_at = current_timestamp where kind = 'NOTE' and account_id = ?",
				this.me.value());
		unzipped().files()
			.forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8)).as(name)
				.doesNotContain("not mine", "first"));
	}

	@Test
	void runsAsManyStatementsForManyEntriesAsForFew() {
		int few = SqlStatements.during(this::download).size();
		Entries mine = Entries.of(this.me);
		for (int day = 0; day < 60; day++) {
			this.diary.add(mine.on(Entries.DAY.plusDays(day)).water(100), mine.on(Entries.DAY.plusDays(day)).painOf(3));
		}
		assertThat(SqlStatements.during(this::download)).hasSize(few);
		assertThat(json().get("entries")).hasSize(132);
	}

	@Test
	void logsASecurityEvent(CapturedOutput output) {
		download();
		assertThat(output).contains("exported: " + this.me).doesNotContain("Straße");
	}

	@Test
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
	void fitsTheSchemaInTheDocumentation() throws Exception {
		DocumentSchema schema = new DocumentSchema();
		assertThat(schema.errors(JsonMapper.shared().readTree(exampleInTheDocumentation()))).isEmpty();
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me);
		addReminders(pages);
		pages.send("/reminders/new/own", "starts", "09:00", "text", "Call Jo", "days", "SUNDAY");
		playARoutine(pages);
		pages.send("/report/questions", "first", "Can I go back to running?");
		pages.send("/routine/walking", "minutes", "10", "days", "3");
		pages.send("/routine", "name", "At noon", "partOfDay", "OTHER", "exercises", "own:" + OWN);
		this.jdbc.update("""
				insert into plan_change (account_id, on_day, rule, routine_id, exercise, accepted)
				values (?, date '2026-03-14', 'ONE_MORE', ?, 'bridge', true)""", this.me.value(), this.me.value());
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

	private static void addReminders(SignedInPerson pages) {
		pages.send("/reminders/new/posture", "starts", "09:00", "ends", "17:00", "every", 45, "days", "TUESDAY", "days",
				"MONDAY", "unlessLogged", "true");
		pages.send("/reminders/quiet", "starts", "22:00", "ends", "07:00", "pausedUntil", "2026-11-30");
	}

	private static void playARoutine(SignedInPerson pages) {
		UUID session = UUID.randomUUID();
		pages.send("/routine/morning/steps/0/move", "seen", 0, "way", "DOWN");
		pages.send("/routine/morning/play", "id", session, "before", 6);
		pages.send("/routine/sessions/" + session + "/steps", "done", 0);
		pages.send("/routine/sessions/" + session + "/log", "ease[0]", "EASIER", "after", 4);
		pages.send("/routine/flare", "note", "Warm bath");
		pages.send("/routine/today", "kind", "FLARE");
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

	private static JsonNode entry(JsonNode all, String kind) {
		for (JsonNode entry : all.get("entries")) {
			if (entry.get("kind").asString().equals(kind)) {
				return entry;
			}
		}
		throw new AssertionError("No " + kind);
	}

	private JsonNode json() {
		return unzipped().document();
	}

	private Unzipped unzipped() {
		return Unzipped.of(download().getResponse().getContentAsByteArray());
	}

	private MvcTestResult download() {
		return this.mvc.get().uri("/takeout/file").with(TestAccounts.as(this.me)).exchange();
	}

}
