package app.lissom.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class JsonExportTests extends JsonExportSteps {

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
		assertThat(this.mvc.get().uri("/takeout").with(TestAccounts.as(this.me.me()))).hasStatusOk()
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
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me.me());
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
		playARoutine(new SignedInPerson(this.mvc, this.me.me()));
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
		SignedInPerson pages = new SignedInPerson(this.mvc, this.me.me());
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
		this.jdbc.update("update relief_session set confirmed_at = since where account_id = ?", this.me.me().value());
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
	void leavesOutDeletedEntriesAndThoseOfOthers() {
		AccountId other = this.people.createAccount();
		this.diary.add(Entries.of(other).note("not mine"));
		this.jdbc.update("update entry set deleted_at = current_timestamp where kind = 'NOTE' and account_id = ?",
				this.me.me().value());
		unzipped().files()
			.forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8)).as(name)
				.doesNotContain("not mine", "first"));
	}

	@Test
	void runsAsManyStatementsForManyEntriesAsForFew() {
		int few = SqlStatements.during(this::download).size();
		Entries mine = Entries.of(this.me.me());
		for (int day = 0; day < 60; day++) {
			this.diary.add(mine.on(Entries.DAY.plusDays(day)).water(100), mine.on(Entries.DAY.plusDays(day)).painOf(3));
		}
		assertThat(SqlStatements.during(this::download)).hasSize(few);
		assertThat(json().get("entries")).hasSize(132);
	}

	@Test
	void logsASecurityEvent(CapturedOutput output) {
		download();
		assertThat(output).contains("exported: " + this.me.me()).doesNotContain("Straße");
	}

}
