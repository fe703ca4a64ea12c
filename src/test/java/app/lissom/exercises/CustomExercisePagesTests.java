package app.lissom.exercises;

import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class CustomExercisePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private Diary diary;

	@Autowired
	private TestAccounts people;

	private SignedInPerson me;

	@BeforeEach
	void signIn() {
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
	}

	@Test
	void savesWhatATherapistPrescribed() {
		UUID id = SignedInPerson.drawn(this.me.open("/diary/exercises/new"));
		for (int i = 0; i < 2; i++) {
			this.me.send("/diary/exercises", "id", id, "name", " Nerve glide ", "dose", "3 times 10", "steps",
					"Sit tall.\r\nLook up.");
		}
		assertThat(mine()).singleElement().satisfies((exercise) -> {
			assertThat(exercise.id()).isEqualTo(id);
			assertThat(exercise.name()).isEqualTo("Nerve glide");
			assertThat(exercise.steps()).isEqualTo("Sit tall.\nLook up.");
			assertThat(exercise.dose()).isEqualTo("3 times 10");
		});
		assertThat(this.me.open("/diary/exercises").select("main").text()).contains("Nerve glide", "3 times 10",
				"Sit tall.");
	}

	@Test
	void logsACustomExerciseLikeAnyOther() {
		CustomExercise glide = glide();
		Document form = this.me.open("/diary/2026-03-14/exercise");
		assertThat(form.select("[name=exercises]").first().val()).isEqualTo("own:" + glide.id());
		this.me.send("/diary/2026-03-14/exercise", "id", UUID.randomUUID(), "exercises", "own:" + glide.id(),
				"exercises", "bridge");
		assertThat(this.me.open("/diary/2026-03-14").select(".entry-main").eachText())
			.containsExactlyInAnyOrder("Nerve glide", "Bridge");
	}

	@Test
	void archivesAnExerciseAndShowsItsEntries() {
		CustomExercise glide = glide();
		this.me.send("/diary/2026-03-14/exercise", "id", UUID.randomUUID(), "exercises", "own:" + glide.id());
		this.me.send("/diary/exercises/" + glide.id() + "/archive");
		assertThat(this.me.open("/diary/2026-03-14/exercise").select("[name=exercises]").eachAttr("value"))
			.doesNotContain("own:" + glide.id());
		Document day = this.me.open("/diary/2026-03-14");
		assertThat(day.select(".entry-main").text()).isEqualTo("Nerve glide");
		assertThat(this.me.open(day.select(".entry a").attr("href")).select("[name=exercises][checked]").val())
			.isEqualTo("own:" + glide.id());
		this.me.send("/diary/exercises/" + glide.id() + "/unarchive");
		assertThat(mine()).noneMatch(CustomExercise::isArchived);
	}

	@Test
	void asksBeforeItOverwritesAnotherChange() {
		CustomExercise glide = glide();
		String address = "/diary/exercises/" + glide.id();
		String seen = this.me.open(address).select("[name=seen]").val();
		this.me.send(address, "seen", seen, "name", "Glide, slowly");
		MvcTestResult asked = this.me.post(address, "seen", seen, "name", "Glide, fast");
		assertThat(asked).hasStatus(409);
		Document page = SignedInPerson.page(asked);
		assertThat(page.select("[role=alert]").text()).contains("Glide, slowly");
		assertThat(page.select("[name=name]").val()).isEqualTo("Glide, fast");
		assertThat(mine()).singleElement().extracting(CustomExercise::name).isEqualTo("Glide, slowly");
		this.me.send(address, "seen", page.select("[name=seen]").val(), "name", "Glide, fast");
		assertThat(mine()).singleElement().extracting(CustomExercise::name).isEqualTo("Glide, fast");
	}

	@Test
	void takesTextFromAWordProcessor() {
		this.me.send("/diary/exercises", "name", "line\u000bbreak \u202eturned", "steps", "one\u000btwo\u0000");
		assertThat(mine()).singleElement().satisfies((exercise) -> {
			assertThat(exercise.name()).isEqualTo("line break turned");
			assertThat(exercise.steps()).isEqualTo("one\ntwo");
		});
	}

	@Test
	void rejectsInvalidTexts() {
		assertThat(this.me.sendWrong("/diary/exercises", "name", " ").select(".summary").text()).contains("a name");
		this.me.sendWrong("/diary/exercises", "name", "a".repeat(101));
		this.me.sendWrong("/diary/exercises", "name", "x", "steps", "a".repeat(4001));
		this.me.sendWrong("/diary/exercises", "name", "x", "dose", "a".repeat(201));
		this.me.sendWrong("/diary/exercises", "name", "x", "seen", "many");
		assertThat(mine()).isEmpty();
		this.me.send("/diary/exercises", "name", "\ud83d\ude42".repeat(100), "steps", "\ud83d\ude42".repeat(4000),
				"dose", "\ud83d\ude42".repeat(200));
		assertThat(mine()).hasSize(1);
	}

	@Test
	void hidesExercisesOfOtherAccounts() {
		SignedInPerson other = new SignedInPerson(this.mvc, this.people.createAccount());
		String address = "/diary/exercises/" + glide().id();
		assertThat(other.get(address)).hasStatus(404);
		assertThat(other.post(address, "seen", "0", "name", "mine")).hasStatus(404);
		assertThat(other.post(address + "/archive")).hasStatus(404);
		assertThat(other.post(address + "/unarchive")).hasStatus(404);
		assertThat(other.sendWrong("/diary/2026-03-14/exercise", "exercises", "own:" + mine().get(0).id())
			.select(".summary")
			.text()).contains("don't know that exercise");
		other.send("/diary/exercises", "id", mine().get(0).id(), "seen", mine().get(0).seen(), "name", "mine now");
		assertThat(mine()).singleElement().extracting(CustomExercise::name).isEqualTo("Nerve glide");
		assertThat(this.diary.on(other.me(), Entries.DAY)).isEmpty();
	}

	private CustomExercise glide() {
		this.me.send("/diary/exercises", "id", UUID.randomUUID(), "name", "Nerve glide");
		return mine().get(0);
	}

	private List<CustomExercise> mine() {
		return this.exercises.of(this.me.me());
	}

}
