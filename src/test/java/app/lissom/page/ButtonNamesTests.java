package app.lissom.page;

import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the buttons of a list have names that tell them apart, also of twins. */
@LissomTest
class ButtonNamesTests extends SignedInPageTest {

	@Test
	void ofLinksMadeInTheSameMinute() {
		for (int i = 0; i < 2; i++) {
			assertThat(this.me.post("/report/links", "shows", "COPY", "life", 7)).hasStatusOk();
		}
		assertThat(names("/report/links")).hasSize(2).doesNotHaveDuplicates().first().asString().endsWith(", 1 of 2");
	}

	@Test
	void ofRemindersOfTheSameKind() {
		this.me.send("/reminders/new/pain", "starts", "15:00", "days", "SUNDAY");
		assertThat(names("/reminders")).containsExactly("Change Log my pain");
		this.me.send("/reminders/new/pain", "starts", "16:00", "days", "SUNDAY");
		assertThat(names("/reminders")).containsExactly("Change Log my pain, 1 of 2", "Change Log my pain, 2 of 2");
	}

	@Test
	void ofTheStepsOfARoutine() {
		for (int i = 0; i < 2; i++) {
			Document page = this.me.open("/routine/morning/edit");
			this.me.send("/routine/morning/steps", "exercise", page.select("[name=exercise]").first().val(), "seen",
					page.select("form:has([name=exercise]) [name=seen]").val());
		}
		assertThat(names("/routine/morning/edit")).hasSizeGreaterThan(10).doesNotHaveDuplicates();
	}

	@Test
	void ofExercisesWithTheSameName() {
		for (int i = 0; i < 2; i++) {
			this.me.send("/diary/exercises", "id", UUID.randomUUID(), "name", "Nerve glide", "dose", i + " times");
		}
		assertThat(names("/diary/exercises")).doesNotHaveDuplicates().isNotEmpty();
	}

	private List<String> names(String address) {
		return this.me.open(address).select("main .entry-action").eachText();
	}

}
