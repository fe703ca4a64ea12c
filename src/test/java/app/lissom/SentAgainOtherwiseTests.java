package app.lissom;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPerson;
import app.lissom.guide.WarningSign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends forms again that do not only ask which content is right. */
@LissomTest
@Tag("database")
@Tag("pages")
class SentAgainOtherwiseTests extends SentAgainSteps {

	@Test
	void aWarningSignDecidesWhateverWasSaved() {
		SentForm form = form("/relief/check", null);
		assertThat(redirect(form.with("signs", "NONE").send(this.me))).isEqualTo("/");
		for (int i = 0; i < 2; i++) {
			assertThat(SignedInPerson.page(form.with("signs", "BLADDER").send(this.me)).select("h1").text())
				.isEqualTo("Get emergency help now");
		}
		assertThat(checks()).containsExactlyInAnyOrder(Set.of(), Set.of(WarningSign.BLADDER));
		MvcTestResult none = form.with("signs", "NONE").send(this.me);
		assertThat(redirect(none)).isEqualTo("/");
	}

	@Test
	void aWarningSignDecidesWhereAnOutcomeIsSaved() {
		SentForm log = SentForm.of(advice(CALM), "/relief/log");
		assertThat(redirect(log.send(this.me))).isEqualTo("/diary/" + DAY);
		assertThat(SignedInPerson.page(log.with("signs", "BLADDER").send(this.me)).select("h1").text())
			.isEqualTo("Get emergency help now");
		assertThat(checks()).containsExactlyInAnyOrder(Set.of(), Set.of(WarningSign.BLADDER));
	}

	@Test
	void aDeletedCheckDoesNotHideTheAdvice() {
		SentForm form = form("/relief/check", null).with("signs", "FEVER");
		assertThat(form.send(this.me)).hasStatusOk();
		this.diary.on(this.me.me(), LocalDate.parse(DAY))
			.forEach((check) -> this.diary.delete(this.me.me(), Set.of(check.id())));
		assertThat(SignedInPerson.page(form.send(this.me)).select("h1").text()).isEqualTo("Get medical advice today");
	}

	@Test
	void theFormOfAFinishedRoutineStartsAnother() {
		SentForm start = form("/routine/morning", "/routine/morning/play?as=whole");
		String first = redirect(start.send(this.me));
		assertThat(redirect(start.send(this.me))).as("still open").isEqualTo(first);
		String other = redirect(start.with("before", "4").send(this.me));
		assertThat(other).as("with pain before").isNotEqualTo(first);
		this.me.send(first + "/steps", "stop", true);
		this.me.send(first + "/log");
		String again = redirect(start.send(this.me));
		assertThat(again).isNotIn(first, other);
		assertThat(this.me.open(again).select("h1").text()).isEqualTo("Pelvic tilt");
		assertThat(redirect(start.send(this.me))).isEqualTo(again);
	}

	@Test
	void aRoutineIsLoggedOnceByOneFormAndAgainAfterItWasUndone() {
		SentForm done = form("/routine/morning", "/routine/morning/done?as=whole");
		done.send(this.me);
		done.send(this.me);
		assertThat(exercises()).hasSize(4);
		form("/", null, "#routine form[action$='/delete']").send(this.me);
		assertThat(exercises()).isEmpty();
		done.send(this.me);
		assertThat(exercises()).hasSize(4);
	}

	@Test
	void theDeletedReminderOfAnotherTabCanComeBack() {
		SentForm edit = form(linkAfter("/reminders/new/pain", "/reminders/new/pain", "/reminders",
				"main .reminders-item a", "starts", "18:00"), null);
		this.me.send(edit.action() + "/delete");
		Document question = question(edit.with("starts", "20:15"));
		assertThat(question.select("main").text()).contains("deleted", "20:15");
		assertThat(redirect(SentForm.of(question.selectFirst("main form")).send(this.me))).isEqualTo("/reminders");
		assertThat(this.me.open("/reminders").select(".reminders-item").text()).contains("20:15");
	}

	@Test
	void aDoseIsSavedWhereAnotherTabHasMovedItsExercise() {
		SentForm edit = form("/routine/morning/steps/0", null);
		this.me.send("/routine/morning/steps/0/move", "seen", 0, "way", "DOWN");
		assertThat(edit.with("repetitions", "17").send(this.me)).hasStatus3xxRedirection();
		assertThat(this.me.open("/routine/morning").select(".exercise-list-item").get(1).text()).contains("Pelvic tilt",
				"17");
		SentForm other = form("/routine/morning/steps/1", null);
		this.me.send("/routine/morning/steps/1/move", "seen", 1, "way", "REMOVE");
		assertThat(question(other.with("repetitions", "19")).select("main").text()).contains("deleted", "19");
	}

	@Test
	void anAnswerToAnOldSuggestionIsTold() {
		assertThat(this.me.open(redirect(this.me.post("/routine/plan", "rule", "ONE_MORE", "accepted", true)))
			.select("[role=alert]")
			.text()).contains("Nothing was changed");
	}

	private List<Entry> entries() {
		return this.diary.on(this.me.me(), LocalDate.parse(DAY));
	}

	private List<Set<WarningSign>> checks() {
		return entries().stream()
			.filter((entry) -> entry.kind() == EntryKind.SAFETY)
			.map((entry) -> ((SafetyCheckEntry) entry).content().signs())
			.toList();
	}

	private List<Entry> exercises() {
		return entries().stream().filter(ExerciseEntry.class::isInstance).toList();
	}

}
