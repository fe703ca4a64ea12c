package app.lissom.reminders;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.SqlStatements;
import app.lissom.diary.Entries;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.CombinedQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pages about reminders, and the due ones on the start page. */
@LissomTest
@Tag("database")
class RemindersTests extends SignedInPageTest {

	@Autowired
	private Reminders reminders;

	@Autowired
	private CombinedQuery.Factory queries;

	@Test
	void startWithNone() {
		Document page = this.me.open("/reminders");
		assertThat(page.select("#mine ~ p").text()).startsWith("None yet.");
		assertThat(page.select(".kinds a")).hasSize(ReminderKind.values().length);
		assertThat(this.me.open("/").select(".due")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void suggestTimesForEachKind(ReminderKind kind) {
		String address = "/reminders/new/" + kind.word();
		Document form = this.me.open(address);
		assertThat(form.select("input[name=unlessLogged][checked]")).isEmpty();
		this.me.send(address, "id", SignedInPerson.drawn(form), "text", "Call", "starts", "15:00", "ends", "16:00",
				"every", 60, "days", "SUNDAY");
		Reminder made = this.reminders.of(this.me.me()).get(0);
		assertThat(made.kind()).isEqualTo(kind);
		assertThat(this.me.open("/reminders").select(".reminders-item")).hasSize(1);
		assertThat(this.me.open("/reminders/" + made.id()).select("input[name=starts]").attr("value"))
			.isEqualTo("15:00");
	}

	@Test
	void areMadeOnceFromOneForm() {
		UUID id = UUID.randomUUID();
		own(id, "Call", "15:00");
		own(id, "Call", "15:00");
		assertThat(this.reminders.of(this.me.me())).singleElement()
			.satisfies((one) -> assertThat(one.schedule().starts()).isEqualTo("15:00"));
	}

	@Test
	void showErrorsAndTheTypedValues() {
		Document page = this.me.sendWrong("/reminders/new/own", "text", " ", "starts", "");
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#text", "#starts", "#days");
		page = this.me.sendWrong("/reminders/new/posture", "starts", "17:00", "ends", "09:00", "every", "5", "days",
				"MONDAY");
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#ends", "#every");
		assertThat(page.select("input[name=starts]").attr("value")).isEqualTo("17:00");
		assertThat(page.select("input[name=days][checked]").eachAttr("value")).containsExactly("MONDAY");
		page = this.me.sendWrong("/reminders/new/pain", "starts", "teatime", "days", "SOMEDAY");
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#starts", "#days");
		assertThat(this.me.sendWrong("/reminders/new/own", "text", "x".repeat(101), "starts", "10:00", "days", "MONDAY")
			.select("#text-error")
			.text()).contains("100");
	}

	@Test
	void areDueOnTheStartPageUntilDone() {
		own(UUID.randomUUID(), "Call <b>the</b> practice", "15:05");
		Document page = this.me.open("/");
		assertThat(page.select(".due-what").eachText()).containsExactly("Call <b>the</b> practice 15:05");
		assertThat(page.select(".due form").eachAttr("method")).containsOnly("post");
		assertThat(page.select(".due-actions button").eachText()).first().asString().startsWith("Dismiss");
		this.me.send(page.select(".due form").get(0).attr("action"));
		assertThat(this.me.open("/").select(".due")).isEmpty();
		assertThat(today()).isEmpty();
	}

	/** The cards read columns, all else reads entities. */
	@Test
	void areTheSameOnTheStartPage() {
		ReminderMother mother = ReminderMother.of(this.me.me());
		Reminder done = mother.again(ReminderKind.WATER, "08:00", "20:30", 120);
		done.complete(this.clock.instant());
		Reminder snoozed = mother.unless().once(ReminderKind.PAIN, "12:00");
		snoozed.snooze(this.clock.instant());
		Stream.of(done, snoozed, mother.own("Call"), mother.own("Write")).forEach(this.reminders::save);
		List<Reminder> saved = this.reminders.of(this.me.me());
		assertThat(Reminders.of(this.me.me(), this.queries.begin()).get()).usingRecursiveComparison()
			.ignoringFields("version", "revision")
			.isEqualTo(saved);
		assertThat(saved).hasSize(4);
	}

	@Test
	void comeBackInTenMinutes() {
		own(UUID.randomUUID(), "Call", "15:05");
		this.me.send(this.me.open("/").select(".due form").get(1).attr("action"));
		assertThat(this.me.open("/").select(".due")).isEmpty();
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(this.me.open("/").select(".due-since").text()).isEqualTo("15:15");
	}

	@ParameterizedTest
	@CsvSource({ "posture, POSTURE, Posture checked", "break, EXERCISE, I took a break", "water, WATER, + 250 ml" })
	void areDoneByLoggingWhatTheButtonSays(String kind, EntryKind logged, String button) {
		make(kind, "starts", "09:05", "ends", "17:00", "every", kind.equals("water") ? 120 : 45, "days", "SUNDAY");
		this.clock.advance(Duration.ofHours(1));
		Element form = this.me.open("/").selectFirst(".due form");
		assertThat(form.select("button").text()).startsWith(button);
		MvcTestResult answer = null;
		for (int i = 0; i < 2; i++) {
			answer = SentForm.of(form).send(this.me);
			assertThat(answer).hasStatus3xxRedirection();
		}
		assertThat(today()).singleElement().satisfies((one) -> assertThat(one.kind()).isEqualTo(logged));
		Document page = this.me.open(answer.getResponse().getRedirectedUrl());
		assertThat(page.select(".due")).isEmpty();
		assertThat(page.select("#saved").text()).contains("added", "Undo");
	}

	@Test
	void areNotOverdueForATimeBeforeTheyWereMade() {
		own(UUID.randomUUID(), "Call", "15:04");
		make("posture", "starts", "09:00", "ends", "17:00", "every", 45, "days", "SUNDAY");
		assertThat(this.me.open("/").select(".due")).isEmpty();
		this.clock.advance(Duration.ofMinutes(40));
		assertThat(this.me.open("/").select(".due-since").text()).isEqualTo("15:45");
	}

	@Test
	void sayWhenTheyComeAgain() {
		own(UUID.randomUUID(), "Call", "15:05");
		Document page = this.me.open("/");
		String snoozed = this.me.post(page.select(".due form").get(1).attr("action")).getResponse().getRedirectedUrl();
		assertThat(this.me.open(snoozed).select("#saved").text()).contains("again at 15:15");
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(this.me.open(snoozed).select("#saved")).isEmpty();
		String dismissed = this.me.post(page.select(".due form").get(0).attr("action"))
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.me.open(dismissed).select("#saved").text()).startsWith("Dismissed");
	}

	@ParameterizedTest
	@CsvSource({ "morning, MORNING", "bedtime, BEDTIME" })
	void aRoutineThatIsDoneIsInTheDiaryOnce(String kind, PartOfDay part) {
		make(kind, "starts", "15:05", "days", "SUNDAY");
		Document page = this.me.open("/");
		String done = page.select(".due form").get(0).attr("action");
		String id = page.select(".due input[name=id]").attr("value");
		this.me.send(done, "id", id);
		this.me.send(done, "id", id);
		assertThat(today()).hasSizeBetween(4, 5)
			.allSatisfy((one) -> assertThat(one).isInstanceOfSatisfying(ExerciseEntry.class,
					(exercise) -> assertThat(exercise.content().partOfDay()).isEqualTo(part)));
		assertThat(this.me.open("/").select(".due")).isEmpty();
	}

	@Test
	void areNotDueOncePainIsLogged() {
		make("pain", "starts", "15:05", "days", "SUNDAY", "unlessLogged", "true");
		assertThat(this.me.open("/").select(".due-item")).hasSize(1);
		this.diary.add(Entries.of(this.me.me()).on(TODAY).painOf(4));
		assertThat(this.me.open("/").select(".due-item")).isEmpty();
	}

	@Test
	void useTheNextMassageOfTheDiary() {
		make("massage", "starts", "15:05");
		assertThat(this.me.open("/").select(".due-item")).isEmpty();
		this.diary.add(Entries.of(this.me.me()).on(TODAY.minusDays(13)).massage());
		assertThat(this.me.open("/").select(".due-what").text()).startsWith("Next massage");
	}

	@Test
	void areNotPausedWhereThereAreNone() {
		assertThat(this.me.open("/reminders").select("form[action$=/pause]")).isEmpty();
	}

	@Test
	void pauseForTheDayAndResume() {
		own(UUID.randomUUID(), "Call", "15:05");
		this.me.send("/reminders/pause");
		assertThat(this.me.open("/").select(".due")).isEmpty();
		assertThat(this.me.open("/reminders").select("[role=status]").text()).contains("Sunday 22 November 2026");
		this.me.send("/reminders/resume");
		assertThat(this.me.open("/").select(".due-item")).hasSize(1);
	}

	@Test
	void pauseInQuietHoursAndUntilADay() {
		own(UUID.randomUUID(), "Call", "15:05");
		this.me.send("/reminders/quiet", "starts", "14:00", "ends", "16:00", "pausedUntil", "");
		assertThat(this.me.open("/").select(".due")).isEmpty();
		assertThat(this.me.open("/reminders/quiet").select("input[name=starts]").attr("value")).isEqualTo("14:00");
		this.me.send("/reminders/quiet", "starts", "", "ends", "", "pausedUntil", "2026-11-30");
		assertThat(this.me.open("/").select(".due")).isEmpty();
		assertThat(this.me.open("/reminders/quiet").select("input[name=pausedUntil]").attr("value"))
			.isEqualTo("2026-11-30");
		this.me.send("/reminders/quiet", "starts", "", "ends", "", "pausedUntil", "");
		assertThat(this.me.open("/").select(".due-item")).hasSize(1);
	}

	@Test
	void sayThatQuietHoursLeaveThemOut() {
		own(UUID.randomUUID(), "Call", "15:05");
		assertThat(saved("/reminders/quiet", "starts", "14:00", "ends", "16:00", "pausedUntil", "").text())
			.isEqualTo("Saved. One reminder is in your quiet hours, so you won't get it. The list shows which.");
		assertThat(facts()).contains("never comes: it's in your quiet hours");
		Reminder made = this.reminders.of(this.me.me()).get(0);
		String address = "/reminders/" + made.id();
		assertThat(saved(address, "text", "Call", "starts", "15:30", "days", "SUNDAY").text())
			.startsWith("Saved. But this is in your quiet hours");
		assertThat(saved(address, "text", "Call", "starts", "16:00", "days", "SUNDAY").text()).isEqualTo("Saved.");
		assertThat(facts()).doesNotContain("quiet");
		assertThat(
				saved("/reminders/new/water", "starts", "15:30", "ends", "18:00", "every", 60, "days", "SUNDAY").text())
			.isEqualTo("Saved. You won't be reminded in your quiet hours.");
		assertThat(facts()).contains("not in your quiet hours");
		assertThat(saved("/reminders/quiet", "starts", "", "ends", "", "pausedUntil", "").text()).isEqualTo("Saved.");
		assertThat(facts()).doesNotContain("quiet");
	}

	private Element saved(String address, Object... fields) {
		String page = this.me.post(address, fields).getResponse().getRedirectedUrl();
		return this.me.open(page.replaceFirst("#.*", "")).selectFirst("#saved");
	}

	private String facts() {
		return this.me.open("/reminders").select(".reminders-item").text();
	}

	@Test
	void rejectInvalidQuietHoursAndPauses() {
		assertThat(
				this.me.sendWrong("/reminders/quiet", "starts", "22:00", "ends", "").select(".summary a").attr("href"))
			.isEqualTo("#ends");
		assertThat(this.me.sendWrong("/reminders/quiet", "starts", "22:00", "ends", "22:00").select("#ends-error"))
			.hasSize(1);
		assertThat(this.me.sendWrong("/reminders/quiet", "pausedUntil", "2026-11-21").select("#pausedUntil-error"))
			.hasSize(1);
	}

	@Test
	void areChangedAndDeleted() {
		own(UUID.randomUUID(), "Call", "15:05");
		Reminder made = this.reminders.of(this.me.me()).get(0);
		this.me.send("/reminders/" + made.id(), "text", "Write", "starts", "15:05", "days", "SUNDAY");
		assertThat(this.me.open("/").select(".due-what").text()).isEqualTo("Write 15:05");
		this.me.send("/reminders/" + made.id() + "/delete");
		assertThat(this.reminders.of(this.me.me())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reminders/new/nothing", "/reminders/new/POSTURE", "/reminders/nobody" })
	void knowNoOtherKind(String address) {
		assertThat(this.me.get(address)).hasStatus(404);
	}

	@Test
	void costAtMostOneMoreStatement() {
		List<String> without = SqlStatements.during(() -> this.me.open("/"));
		own(UUID.randomUUID(), "Call", "15:05");
		own(UUID.randomUUID(), "Write", "15:05");
		assertThat(SqlStatements.during(() -> this.me.open("/"))).hasSizeLessThanOrEqualTo(without.size() + 1);
	}

	private void own(UUID id, String text, String time) {
		make("own", "id", id, "text", text, "starts", time, "days", "SUNDAY");
	}

	private void make(String kind, Object... fields) {
		this.me.send("/reminders/new/" + kind, fields);
	}

}
