package app.lissom.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the page of an exercise logs it and plays it. */
@LissomTest
@Tag("database")
@Tag("pages")
class ExercisePagesTests extends SignedInPageTest {

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	@Test
	void logsAnExerciseWithOneTapAndTakesItBack() {
		Document page = this.me.open("/guide/exercises/clamshell");
		String saved = redirect("/routine/exercises/clamshell/done", "id", SignedInPerson.drawn(page));
		assertThat(saved).startsWith("/guide/exercises/clamshell?saved=").endsWith("&at=did#saved");
		assertThat(entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.content().exercise().slug()).isEqualTo("clamshell");
			assertThat(entry.content().minutes().value()).isEqualTo(2);
		});
		Document answer = this.me.open(saved);
		assertThat(answer.select(".did #saved").text()).contains("Clamshell", "2 minutes", "added", "Undo");
		String undone = redirect(SentForm.of(answer.selectFirst("#saved form")));
		assertThat(undone).startsWith("/guide/exercises/clamshell?saved=");
		assertThat(entries()).isEmpty();
		answer = this.me.open(undone);
		assertThat(answer.select(".did #saved").text()).contains("deleted", "Undo");
		assertThat(redirect(SentForm.of(answer.selectFirst("#saved form"))))
			.isEqualTo(undone.replace("?saved=", "?restored&saved="));
		assertThat(entries()).hasSize(1);
	}

	@Test
	void leadsBackIntoASessionThatIsUnderWay() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/exercises/clamshell/play", "id", id);
		Document page = this.me.open("/guide/exercises/clamshell");
		assertThat(page.select(".did .button--main").attr("href")).isEqualTo("/routine/sessions/" + id);
		assertThat(page.select(".did").text()).contains("You've already begun this one.", "Start again")
			.doesNotContain("Do it with me");
		assertThat(this.me.open("/guide/exercises/bridge").select(".did").text()).contains("Do it with me");
	}

	/** A form can carry the id of any entry, such as one of another tab. */
	@ParameterizedTest
	@EnumSource
	void asksWhenTheIdIsThatOfAnotherEntry(EntryKind kind) {
		Entries mine = Entries.of(this.me.me()).on(LocalDate.of(2026, 11, 22));
		Entry entry = mine.any(kind);
		this.diary.add(entry);
		MvcTestResult question = this.me.post("/routine/exercises/clamshell/done", "id", entry.id());
		assertThat(question).hasStatus(409);
		assertThat(SignedInPerson.page(question).select("main .card")).hasSize(2);
	}

	@Test
	void asksHowLongOnlyWhereMinutesAreCounted() {
		assertThat(this.me.open("/guide/exercises/bridge").select("[name=minutes]")).isEmpty();
		Document page = this.me.open("/guide/exercises/stand-stretch-walk");
		assertThat(page.select("[name=minutes]").val()).isEqualTo("1");
		this.me.sendWrong("/routine/exercises/stand-stretch-walk/done", "minutes", "0");
		assertThat(entries()).isEmpty();
	}

	@Test
	void playsOneExerciseAndLogsIt() {
		String session = redirect("/routine/exercises/bridge/play");
		assertThat(this.me.open(session).select("h1").text()).isEqualTo("Bridge");
		this.me.send(session + "/steps", "done", "0");
		this.me.send(session + "/log");
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(entry.content().exercise().slug()).isEqualTo("bridge"));
	}

	@Test
	void playsForAVisitorWhoCanSignUp() {
		Document page = SignedInPerson.page(this.mvc.get().uri("/guide/exercises/bridge").exchange());
		assertThat(page.select(".did a").eachAttr("href")).containsExactly("/guide/exercises/bridge/play", "/sign-up");
		assertThat(page.select("main form")).isEmpty();
		Document player = SignedInPerson.page(this.mvc.get().uri("/guide/exercises/bridge/play").exchange());
		assertThat(player.select("h1").text()).isEqualTo("Bridge");
		assertThat(player.select(".steps")).as("the only step").isEmpty();
		String end = player.select("[data-manual] a").attr("href");
		assertThat(player.select("[data-player]").attr("data-end")).isEqualTo(end);
		assertThat(SignedInPerson.page(this.mvc.get().uri(end).exchange()).select("h1").text()).isEqualTo("Well done");
	}

	@Test
	void logsNoExerciseThatIsNotInTheGuide() {
		assertThat(this.me.post("/routine/exercises/handstand/done")).hasStatus(404);
	}

	@Test
	void leadsNowhereElse() {
		this.me.send("/routine/exercises/bridge/done");
		String undo = "/diary/entries/" + entries().get(0).id() + "/delete";
		assertThat(redirect(undo, "at", "did", "from", "exercise//example.org")).startsWith("/diary/");
	}

	private String redirect(SentForm form) {
		return form.send(this.me).getResponse().getRedirectedUrl();
	}

	private String redirect(String address, Object... fields) {
		return this.me.post(address, fields).getResponse().getRedirectedUrl();
	}

	private List<ExerciseEntry> entries() {
		return this.diary.on(this.me.me(), LocalDate.of(2026, 11, 22)).stream().map(ExerciseEntry.class::cast).toList();
	}

}
