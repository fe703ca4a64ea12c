package app.lissom.diary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Note;
import app.lissom.kernel.PainLevel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes, deletes and restores entries, with one form and with two at once. */
@LissomTest
@Tag("database")
@Tag("pages")
class EntryChangeTests extends SignedInPageTest {

	@Test
	void changesAnEntryInItsPlace() {
		this.me.send("/diary/2026-11-22/pain", "id", UUID.randomUUID(), "level", "6", "note", "sore", "time", "08:00");
		String address = this.me.open("/diary").select(".entry--pain a").attr("href");
		Document form = this.me.open(address);
		assertThat(form.select("[name=level][checked]").val()).isEqualTo("6");
		assertThat(form.select("[name=time]").val()).isEqualTo("08:00");
		assertThat(form.select("textarea").text()).isEqualTo("sore");
		this.me.send(address, "seen", form.select("[name=seen]").val(), "level", "4", "time", "09:00");
		assertThat(today()).singleElement().isInstanceOfSatisfying(PainEntry.class, (pain) -> {
			assertThat(pain.content().level()).isEqualTo(new PainLevel(4));
			assertThat(pain.content().note()).isNull();
			assertThat(pain.at()).isEqualTo("2026-11-22T08:00:00Z");
		});
	}

	@Test
	void changesOneExerciseForAnother() {
		this.me.send("/diary/2026-11-22/exercise", "id", UUID.randomUUID(), "exercises", "bridge");
		String address = this.me.open("/diary").select(".entry--exercise a").attr("href");
		Document form = this.me.open(address);
		assertThat(form.select("[name=exercises][checked]").eachAttr("value")).containsExactly("bridge");
		this.me.send(address, "seen", form.select("[name=seen]").val(), "exercises", "clamshell");
		assertThat(today()).singleElement()
			.extracting((entry) -> ((ExerciseEntry) entry).content().exercise())
			.isEqualTo(ExerciseRef.ofGuide("clamshell"));
		assertThat(
				this.me.sendWrong(address, "exercises", "bridge", "exercises", "clamshell").select(".summary").text())
			.contains("just one");
	}

	@Test
	void keepsOneEntryOfAFormThatIsSentTwentyTimesAtOnce() throws Exception {
		String id = UUID.randomUUID().toString();
		Callable<Integer> send = () -> this.me.post("/diary/2026-11-22/water", "id", id, "unit", "ML", "amount", "250")
			.getResponse()
			.getStatus();
		ExecutorService executor = Executors.newFixedThreadPool(20);
		List<Integer> answers = new ArrayList<>();
		try {
			for (Future<Integer> answer : executor.invokeAll(java.util.Collections.nCopies(20, send))) {
				answers.add(answer.get());
			}
		}
		finally {
			executor.shutdown();
		}
		assertThat(answers).containsOnly(302);
		assertThat(today()).hasSize(1);
	}

	@Test
	void asksBeforeItOverwritesAFormThatWasSentBefore() {
		String id = UUID.randomUUID().toString();
		this.me.send("/diary/2026-11-22/pain", "id", id, "level", "6", "time", "08:00");
		MvcTestResult asked = this.me.post("/diary/2026-11-22/pain", "id", id, "level", "2", "note", "better", "time",
				"08:00");
		assertThat(asked).hasStatus(409);
		Document page = SignedInPerson.page(asked);
		assertThat(page.select("h1").text()).isEqualTo("You've already saved this. Change it?");
		assertThat(page.select(".card").eachText()).anyMatch((card) -> card.contains("Pain 6 of 10"))
			.anyMatch((card) -> card.contains("Pain 2 of 10") && card.contains("better"));
		assertThat(today()).singleElement().extracting(Entry::version).isEqualTo(0L);
		sendAgain(page);
		assertThat(today()).singleElement()
			.isInstanceOfSatisfying(PainEntry.class,
					(pain) -> assertThat(pain.content().note()).isEqualTo(new Note("better")));
	}

	@Test
	void asksForEachExerciseThatDiffers() {
		String id = UUID.randomUUID().toString();
		this.me.send("/diary/2026-11-22/exercise", "id", id, "exercises", "bridge", "exercises", "clamshell", "minutes",
				"10");
		MvcTestResult asked = this.me.post("/diary/2026-11-22/exercise", "id", id, "exercises", "bridge", "exercises",
				"clamshell", "exercises", "pelvic-tilt", "minutes", "15");
		assertThat(asked).hasStatus(409);
		assertThat(today()).hasSize(2);
		sendAgain(SignedInPerson.page(asked));
		assertThat(today()).hasSize(3)
			.allSatisfy((entry) -> assertThat(((ExerciseEntry) entry).content().minutes()).isEqualTo(new Minutes(15)));
	}

	@Test
	void showsBothTextsToTheSecondOfTwoDevices() {
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", "first");
		String address = this.me.open("/diary").select(".entry--note a").attr("href");
		String seen = this.me.open(address).select("[name=seen]").val();
		this.me.send(address, "seen", seen, "note", "from the phone");
		MvcTestResult asked = this.me.post(address, "seen", seen, "note", "from the desk");
		assertThat(asked).hasStatus(409);
		Document page = SignedInPerson.page(asked);
		assertThat(page.select("h1").text()).isEqualTo("This was changed in the meantime");
		assertThat(page.select(".card").eachText()).containsExactly("What is saved from the phone",
				"What you entered now from the desk");
		sendAgain(page);
		assertThat(today()).hasSize(1);
		assertThat(this.me.open("/diary").select(".entry-note").text()).isEqualTo("from the desk");
	}

	@Test
	void asksBeforeItChangesADeletedEntry() {
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", "first");
		String address = this.me.open("/diary").select(".entry--note a").attr("href");
		String seen = this.me.open(address).select("[name=seen]").val();
		this.me.send("/diary/entries/" + today().get(0).id() + "/delete");
		MvcTestResult asked = this.me.post(address, "seen", seen, "note", "still wanted");
		assertThat(asked).hasStatus(409);
		assertThat(SignedInPerson.page(asked).select("h1").text()).isEqualTo("This was deleted in the meantime");
		sendAgain(SignedInPerson.page(asked));
		assertThat(this.me.open("/diary").select(".entry-note").text()).isEqualTo("still wanted");
	}

	@Test
	void restoresADeletedEntryForADay() {
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", "keep me");
		UUID id = today().get(0).id();
		String delete = this.me.open("/diary").select(".entry form").attr("action");
		assertThat(this.me.post(delete)).hasRedirectedUrl("/diary/2026-11-22#entry-" + id);
		assertThat(today()).isEmpty();
		assertThat(this.me.get("/diary/2026-11-22/note/" + id)).hasStatus(404);
		this.clock.advance(Duration.ofHours(24).minusSeconds(1));
		this.diary.purge();
		Document day = this.me.open("/diary/2026-11-22");
		assertThat(day.select(".entry--deleted button").text()).isEqualTo("Undo Note");
		this.me.send(day.select(".entry--deleted form").attr("action"));
		assertThat(today()).hasSize(1);
	}

	@Test
	void purgesADeletedEntryAfterADay() {
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", "forget me");
		UUID id = today().get(0).id();
		this.me.send("/diary/entries/" + id + "/delete");
		this.clock.advance(Duration.ofHours(24));
		assertThat(this.me.open("/diary/2026-11-22").select(".entry--deleted")).isEmpty();
		assertThat(this.me.post("/diary/entries/" + id + "/restore")).hasStatus(404);
		this.diary.purge();
		this.diary.purge();
		this.clock.stopAt(NOW);
		assertThat(this.diary.findIncludingDeleted(this.me.me(), id)).isEmpty();
	}

	private void sendAgain(Document conflict) {
		Element form = conflict.select("main form").first();
		List<Object> fields = new ArrayList<>();
		form.select("input[type=hidden]").forEach((field) -> {
			if (!field.attr("name").equals("_csrf")) {
				fields.add(field.attr("name"));
				fields.add(field.val());
			}
		});
		this.me.send(form.attr("action"), fields.toArray());
	}

}
