package app.lissom.routine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.diary.DiaryActs;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainPair;
import app.lissom.diary.PainReading;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.AccountId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that a routine whose entries were all undone counts nowhere until it is
 * restored.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class UndoneRoutineTests extends SignedInPageTest {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RoutineEffects effects;

	@Autowired
	private RoutineSessionSection section;

	private String session;

	@BeforeEach
	void play() {
		this.session = play(UUID.randomUUID());
		assertThat(exercises()).hasSize(3);
		isThere();
	}

	private String play(UUID id) {
		this.me.send("/routine/morning/play", "id", id, "before", 6);
		String session = "/routine/sessions/" + id;
		this.clock.advance(Duration.ofMinutes(2));
		this.me.send(session + "/steps", "done", 0);
		this.me.send(session + "/steps", "done", 1);
		this.me.send(session + "/steps", "skipped", 2);
		this.me.send(session + "/steps", "done", 3);
		this.me.send(session + "/log", "after", 4);
		return session;
	}

	@Test
	void countsAgainAfterAnUndoOnToday() {
		SentForm undo = SentForm.of(this.me.open("/").selectFirst("#routine form[action$='/delete']"));
		String undone = undo.send(this.me).getResponse().getRedirectedUrl();
		isGone();
		SentForm.of(this.me.open(undone.split("#")[0]).selectFirst("#saved form")).send(this.me);
		assertThat(exercises()).hasSize(3);
		isThere();
	}

	@Test
	void countsAgainAfterAnUndoOnItsOwnPage() {
		String undone = this.me.post(this.session + "/delete").getResponse().getRedirectedUrl();
		isGone();
		SentForm.of(this.me.open(undone.split("#")[0]).selectFirst("#saved form")).send(this.me);
		isThere();
	}

	@Test
	void countsAsLongAsOneOfItsExercisesIsThere() {
		for (Entry entry : exercises()) {
			isThere();
			this.me.send("/diary/entries/" + entry.id() + "/delete");
		}
		isGone();
	}

	@Test
	void countsOnceWhenItsFormIsSentAgain() {
		UUID id = UUID.randomUUID();
		play(id);
		this.me.send("/routine/sessions/" + id + "/delete");
		String another = this.me.post("/routine/morning/play", "id", id, "before", 6)
			.getResponse()
			.getRedirectedUrl()
			.replace("#play", "");
		assertThat(another).isNotEqualTo("/routine/sessions/" + id);
		this.me.send(another + "/steps", "done", 0);
		this.me.send(another + "/log", "after", 3);
		assertThat(this.effects.of(this.me.me())).extracting((pair) -> pair.after().value())
			.containsExactlyInAnyOrder(4, 3);
	}

	@Test
	void countsOnItsDayOnly() {
		AccountId me = this.me.me();
		List<PainPair> all = this.effects.of(me);
		LocalDate day = all.get(0).day();
		assertThat(this.effects.between(me, day, day)).isEqualTo(all);
		assertThat(this.effects.between(me, day.minusDays(9), day.minusDays(1))).isEmpty();
		assertThat(this.effects.between(me, day.plusDays(1), day.plusDays(9))).isEmpty();
	}

	@Test
	void isDeletedWithTheLastOfItsExercises() {
		Entry first = exercises().get(0);
		this.me.send("/diary/entries/" + first.id() + "/delete");
		purge();
		assertThat(sessions()).isOne();
		this.me.send(this.session + "/delete");
		assertThat(sessions()).isOne();
		purge();
		assertThat(sessions()).isZero();
	}

	@Test
	void isExportedWhenNothingOfItWasDone() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/bedtime/play", "id", id, "before", 5);
		this.me.send("/routine/sessions/" + id + "/steps", "stop", true);
		this.me.send("/routine/sessions/" + id + "/log", "after", 5);
		assertThat(export()).contains(id.toString());
		assertThat(this.effects.of(this.me.me())).hasSize(1);
	}

	@Test
	void itsPainIsPainOfTheDay() {
		assertThat(pain()).containsExactly(6, 4);
		assertThat(this.me.open("/progress").select("#pain").text()).doesNotContain("No pain was noted");
		rateAgain(3);
		assertThat(pain()).containsExactly(6, 3);
		this.me.post(this.session + "/delete");
		assertThat(pain()).isEmpty();
	}

	@Test
	void painThatWasChangedInTheDiaryStays() {
		Entry after = today().stream().filter(PainEntry.class::isInstance).reduce((first, last) -> last).orElseThrow();
		SentForm
			.of(this.me.open("/diary/" + after.day() + "/pain/" + after.id())
				.selectFirst("main form:has([name=level])"))
			.with("level", "5")
			.send(this.me);
		rateAgain(3);
		assertThat(pain()).containsExactly(6, 5);
	}

	/** Rates the pain after it once more, and says that this is right. */
	private void rateAgain(int after) {
		Document question = SignedInPerson.page(this.me.post(this.session + "/log", "after", after));
		SentForm.of(question.selectFirst("main form:has([name=seen])")).send(this.me);
	}

	private List<ExerciseEntry> exercises() {
		return Entry.ofType(ExerciseEntry.class, today());
	}

	private List<Integer> pain() {
		return today().stream()
			.flatMap((entry) -> entry.painReadings().stream())
			.sorted(PainReading.IN_TIME)
			.map((rating) -> rating.level().value())
			.toList();
	}

	private void isThere() {
		assertThat(this.effects.of(this.me.me())).extracting(PainPair::change).containsExactly(Optional.of(-2));
		assertThat(this.me.open("/progress/what-works").select("#routine").text()).contains("Logged once, on");
		assertThat(this.me.get(this.session)).hasStatusOk();
		assertThat(this.me.open("/").select("#routine").text()).contains("Morning routine done today");
		assertThat(export()).contains(id());
	}

	private void isGone() {
		assertThat(this.effects.of(this.me.me())).isEmpty();
		assertThat(this.me.open("/progress/what-works").select("#routine").text()).contains("Not logged yet");
		assertThat(this.me.get(this.session)).hasStatus(404);
		assertThat(this.me.open("/").select("#routine").text()).doesNotContain("Morning routine done today");
		assertThat(export()).doesNotContain(id());
	}

	private String id() {
		return this.session.substring(this.session.lastIndexOf('/') + 1);
	}

	private String export() {
		List<String> exported = new ArrayList<>();
		this.section.export(this.me.me(), ZoneOffset.UTC, (item) -> exported.add(item.toString()));
		return String.join("\n", exported);
	}

	private void purge() {
		this.clock.advance(Duration.ofHours(25));
		new DiaryActs(this.diary).purge();
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from routine_session where account_id = ?")
			.param(this.me.me().value())
			.query(Integer.class)
			.single();
	}

}
