package app.lissom.walking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.SentForm;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SignedInPerson;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SaveResult;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that routines and walking together suggest at most one step a week, to a person
 * who finds everything easy and accepts everything.
 */
@LissomTest
@Tag("database")
class PlanWeekTests {

	private static final Set<String> MORE = Set.of("HIP_EXERCISE", "ONE_MORE", "MORE_DAYS", "LONGER");

	private static final String ANSWERS = "form[action='/routine/plan'], form[action='/routine/walking/answer']";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	private SignedInPerson me;

	@Test
	@Tag("pages")
	void holdsOneStepOfBothPlans() {
		Instant start = Instant.parse("2026-06-01T11:00:00Z");
		this.clock.stopAt(start);
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
		this.me.send("/routine/walking", "minutes", "10", "days", "3");
		Random any = new Random(20261126);
		List<LocalDate> steps = new ArrayList<>();
		List<String> rules = new ArrayList<>();
		for (int day = 0; day < 63; day++) {
			this.clock.stopAt(start.plus(Duration.ofDays(day)));
			LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
			assertThat(
					this.diary.save(
							List.of(entry(today, ExerciseRef.WALKING, null, null), entry(today,
									ExerciseRef.ofGuide("pelvic-tilt"), PartOfDay.MORNING, ExerciseFeedback.EASIER)),
							Set.of()))
				.isInstanceOf(SaveResult.Saved.class);
			for (List<Element> offers = offers(); !offers.isEmpty(); offers = offers()) {
				SentForm answer = SentForm.of(offers.get(any.nextInt(offers.size())));
				String rule = answer.fields().get("rule").get(0);
				answer.with("accepted", "true").send(this.me);
				rules.add(rule);
				if (MORE.contains(rule)) {
					steps.add(today);
				}
			}
		}
		assertThat(rules).contains("MORE_DAYS").containsAnyOf("HIP_EXERCISE", "ONE_MORE");
		for (int i = 1; i < steps.size(); i++) {
			assertThat(ChronoUnit.DAYS.between(steps.get(i - 1), steps.get(i))).isGreaterThanOrEqualTo(7);
		}
	}

	private List<Element> offers() {
		return this.me.open("/").select(ANSWERS);
	}

	private ExerciseEntry entry(LocalDate day, ExerciseRef exercise, @Nullable PartOfDay partOfDay,
			@Nullable ExerciseFeedback feedback) {
		return new ExerciseEntry(OwnedId.of(this.me.me(), UUID.randomUUID()), Moment.stated(day, null), exercise,
				new Minutes(30), null, partOfDay, feedback);
	}

}
