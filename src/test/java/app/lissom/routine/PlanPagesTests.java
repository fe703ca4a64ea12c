package app.lissom.routine;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what the plan suggests, and what it does when the person agrees. */
@LissomTest
@Tag("database")
@Tag("pages")
class PlanPagesTests extends SignedInPageTest {

	@Test
	void acceptsOnlyItsCurrentSuggestion() {
		assertThat(this.me.open("/routine/plan").select("main").text()).contains("may be suggested here");
		this.me.send("/routine/plan", "rule", "ONE_MORE", "accepted", true);
		assertThat(this.me.open("/routine/plan").select(".entry")).isEmpty();
		assertThat(this.me.open("/routine/morning").select(".exercise-list-name")).hasSize(4);
		assertThat(this.me.open("/routine/morning").select(".exercise-list-dose").first().text())
			.startsWith("2 sets of 10");
	}

	@Test
	void addsWhatIsAcceptedAndRemembersTheAnswer() {
		for (int back = 0; back < 3; back++) {
			this.diary.add(new ExerciseEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
					Moment.stated(TODAY.minusDays(back), null), ExerciseRef.ofGuide("bridge"), null, null,
					PartOfDay.BEDTIME, ExerciseFeedback.EASIER));
		}
		this.me.send("/routine/plan", "rule", "ONE_MORE", "accepted", true);
		assertThat(this.me.open("/routine/bedtime").select(".exercise-list-dose").first().text())
			.startsWith("9 rounds");
		assertThat(this.me.open("/routine/plan").select(".entry").text()).contains("22 Nov 2026", "Cat-cow stretch",
				"You said yes.");
		assertThat(this.me.open("/").select(".suggestion")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 200 })
	void suggestsThreeMinutesAfterAWeekWithoutBlame(int back) {
		this.diary.add(new ExerciseEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.stated(TODAY.minusDays(back), null), ExerciseRef.ofGuide("bridge"), null, null,
				PartOfDay.MORNING, null));
		assertThat(this.me.open("/").select(".suggestion").text()).contains("Three minutes to start again?",
				"That's fine.");
		assertThat(this.me.post("/routine/plan", "rule", "SHORT_AFTER_BREAK", "accepted", true)
			.getResponse()
			.getRedirectedUrl()).startsWith("/routine/morning?as=short&saved=");
		assertThat(this.me.open("/routine/plan").select(".entry").text()).contains("Three minutes", "You said yes.");
	}

	@Test
	void suggestsNothingWhileAWarningSignIsUnanswered() {
		this.diary
			.add(new ExerciseEntry(OwnedId.of(this.me.me(), UUID.randomUUID()), Moment.stated(TODAY.minusDays(7), null),
					ExerciseRef.ofGuide("bridge"), null, null, PartOfDay.MORNING, null));
		for (String address : List.of("/", "/routine/plan")) {
			assertThat(this.me.open(address).select(".suggestion")).as(address).isNotEmpty();
		}
		this.diary.add(new SafetyCheckEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(TODAY, this.clock.instant()), Set.of(WarningSign.FEVER)));
		for (String address : List.of("/", "/routine/plan")) {
			assertThat(this.me.open(address).select(".suggestion")).as(address).isEmpty();
		}
	}

}
