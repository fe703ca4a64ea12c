package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.People;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.security.ExpiringTextEncryptor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Taps on the actions of notifications. */
@LissomTest
@Tag("database")
class ReminderTapTests extends ReminderSendingSteps {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@EnumSource
	void areDoneByATapWithoutASession(ReminderKind kind) throws Exception {
		Reminder reminder = save(kind.isRepeated() ? mother().again(kind, "10:00", "18:00", 60)
				: (kind != ReminderKind.OWN) ? mother().once(kind, "10:00") : mother().make(kind,
						new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0), null, null), "Call"));
		if (kind == ReminderKind.MASSAGE) {
			return;
		}
		lookAt(TEN.plusSeconds(1));
		List<?> actions = (List<?>) latest().get("actions");
		assertThat(actions).hasSize(kind.isDoneByATap() ? 2 : 1);
		if (kind.isDoneByATap()) {
			for (int i = 0; i < 3; i++) {
				tap(actions.get(0));
			}
			boolean logs = kind.act() != ReminderKind.Act.DISMISS;
			assertThat(this.diary.on(this.me, LocalDate.of(2030, 1, 16))).hasSize(logs ? 1 : 0);
			assertThat(find(reminder).doneAt() != null).isEqualTo(!logs);
		}
		tap(actions.get(actions.size() - 1));
		Instant until = find(reminder).snoozedUntil();
		assertThat(until).isEqualTo(TEN.plusSeconds(601));
		this.clock.advance(Duration.ofMinutes(1));
		tap(actions.get(actions.size() - 1));
		assertThat(find(reminder).snoozedUntil()).as("once").isEqualTo(until);
	}

	/** As the product does at the time of this clock. */
	private void tap(Object action) {
		ReminderTapController controller = new ReminderTapController(this.context.getBean(ExpiringTextEncryptor.class),
				this.context.getBean(People.class), this.reminders, this.times, this.diary,
				this.context.getBean(RetryingTransaction.class), this.clock);
		controller.tap(String.valueOf(((Map<?, ?>) action).get("action")));
	}

	private Reminder find(Reminder reminder) {
		return this.reminders.findById(reminder.key()).orElseThrow();
	}

	private MvcTestResult send(String token) {
		return this.mvc.post().uri("/notice").param("token", token).exchange();
	}

	@Test
	void takeNoTapWithoutItsToken() throws Exception {
		Reminder reminder = save(mother().once(ReminderKind.PAIN, "10:00"));
		lookAt(TEN.plusSeconds(1));
		String token = String.valueOf(((Map<?, ?>) ((List<?>) latest().get("actions")).get(0)).get("action"));
		assertThat(send(token)).hasStatus(204);
		assertThat(send("")).hasStatus(404);
		assertThat(send(token + "A")).hasStatus(404);
		assertThat(send(token.substring(1))).hasStatus(404);
		MutableClock clock = this.context.getBean(MutableClock.class);
		clock.advance(Duration.ofHours(13));
		assertThat(send(token)).as("too late").hasStatus(404);
		clock.advance(Duration.ofHours(-13));
		new SignedInPerson(this.mvc, this.me).send("/reminders/" + reminder.id() + "/delete");
		assertThat(send(token)).as("deleted").hasStatus(404);
	}

}
