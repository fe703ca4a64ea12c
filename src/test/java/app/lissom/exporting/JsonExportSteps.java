package app.lissom.exporting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fills an account with all that can be exported. */
abstract class JsonExportSteps extends SignedInPageTest {

	static final UUID OWN = UUID.fromString("0190a000-0000-7000-8000-000000000001");

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void logEntriesOfEveryKind() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:30:00Z"));
		this.jdbc.update(
				"update account set water_goal_ml = 2000, weekly_questions = false, language = 'es-419' where id = ?",
				this.me.me().value());
		this.jdbc.update(
				"insert into own_exercise (account_id, id, version, name, steps, dose, archived_at)"
						+ " values (?, ?, 0, 'Nerve glide', 'Slide the foot', '2 x 10', current_timestamp)",
				this.me.me().value(), OWN);
		Entries mine = Entries.of(this.me.me());
		this.diary.add(mine.painOf(UUID.randomUUID(), 6, "Straße 🚶 \"so\""),
				mine.on(Entries.DAY.plusDays(1)).painOf(3, Quality.DULL), mine.water(250), mine.exercise("bridge"),
				new ExerciseEntry(OwnedId.of(this.me.me(), UUID.randomUUID()), Moment.stated(Entries.DAY, null),
						ExerciseRef.ofCustom(OWN), new Minutes(5), 3, PartOfDay.BEDTIME, ExerciseFeedback.WORSE),
				mine.relief(Treatment.HEAT_THEN_ICE, Instant.parse("2026-03-14T23:10:00Z")), mine.massage(),
				mine.medicine("=1+1", "1 tablet"), mine.posture(), mine.note("first\nsecond"), mine.function(5, 4, 4),
				mine.safety(WarningSign.values()[0]));
		this.jdbc.update("""
				insert into relief_session (account_id, id, version, protocol, comfort, part, minutes, earlier_seconds,
				spent_seconds, since, state, checked, pain_before)
				values (?, ?, 0, 'ICE', false, 0, 15, 0, 720, ?, 'STOPPED', false, 7)""", this.me.me().value(),
				UUID.randomUUID(), OffsetDateTime.parse("2026-11-22T22:00Z"));
		this.jdbc.update("update entry set pain_later = 4 where kind = 'RELIEF' and account_id = ?",
				this.me.me().value());
	}

	static void addReminders(SignedInPerson pages) {
		pages.send("/reminders/new/posture", "starts", "09:00", "ends", "17:00", "every", 45, "days", "TUESDAY", "days",
				"MONDAY", "unlessLogged", "true");
		pages.send("/reminders/quiet", "starts", "22:00", "ends", "07:00", "pausedUntil", "2026-11-30");
	}

	static void playARoutine(SignedInPerson pages) {
		UUID session = UUID.randomUUID();
		pages.send("/routine/morning/steps/0/move", "seen", 0, "way", "DOWN");
		pages.send("/routine/morning/play", "id", session, "before", 6);
		pages.send("/routine/sessions/" + session + "/steps", "done", 0);
		pages.send("/routine/sessions/" + session + "/log", "ease[0]", "EASIER", "after", 4);
		pages.send("/routine/flare", "note", "Warm bath");
		pages.send("/routine/today", "kind", "FLARE");
	}

	static JsonNode entry(JsonNode all, String kind) {
		for (JsonNode entry : all.get("entries")) {
			if (entry.get("kind").asString().equals(kind)) {
				return entry;
			}
		}
		throw new AssertionError("No " + kind);
	}

	JsonNode json() {
		return unzipped().document();
	}

	Unzipped unzipped() {
		return Unzipped.of(download().getResponse().getContentAsByteArray());
	}

	MvcTestResult download() {
		return this.mvc.get().uri("/takeout/file").with(TestAccounts.as(this.me.me())).exchange();
	}

}
