package app.lissom.reminders;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends reminders from several servers. Their clock is years ahead of the application's,
 * which therefore does not send what is due here.
 */
@LissomTest
@Tag("database")
class ReminderSendingTests extends ReminderSendingSteps {

	@Test
	void ringOnceAtTheirTimeAndAreNotLookedAtInBetween() throws Exception {
		Reminder reminder = save(mother().once(ReminderKind.PAIN, "10:00"));
		assertThat(look()).isTrue();
		assertThat(rung()).isZero();
		assertThat(due()).isEqualTo(TEN);
		assertThat(look()).as("before").isFalse();
		lookAt(TEN.plusSeconds(8));
		assertThat(rung()).isEqualTo(1);
		assertThat(latest().get("title")).isEqualTo("Reminder");
		assertThat(latest().get("body")).isEqualTo("");
		assertThat(latest().get("tag")).isEqualTo(reminder.id().toString());
		lookAt(TEN.plusSeconds(18));
		this.times.touch(this.me);
		lookAt(TEN.plusSeconds(28));
		assertThat(rung()).isEqualTo(1);
		assertThat(due()).isEqualTo(TEN.plus(Duration.ofDays(1)));
	}

	@Test
	void sayWhatTheyAreAboutToWhoWantsThat() throws Exception {
		save(mother().again(ReminderKind.WATER, "08:00", "20:00", 120));
		save(mother().own("Call Ann"));
		this.jdbc.sql("update account set water_goal_ml = 2000 where id = ?").param(this.me.value()).update();
		this.pauses.say(this.me, "A break", false);
		lookAt(TEN.plusSeconds(1));
		assertThat(latest().get("title")).isEqualTo("A break");
		assertThat(latest().get("body")).isEqualTo("");
		this.pauses.say(this.me, null, true);
		lookAt(TEN.plus(Duration.ofHours(2)));
		assertThat(this.service.received()).hasSize(3);
		String both = this.service.decrypt(this.service.received().get(1).body()) + latest();
		assertThat(both).contains("Water", "857 ml by now", "+ 250 ml", "Call Ann");
	}

	@Test
	void areQuietWhenThePersonWantsIt() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		this.pauses.change(this.me, new QuietHours(LocalTime.of(10, 0), LocalTime.of(10, 30)), null);
		lookAt(TEN.plusSeconds(1));
		this.pauses.change(this.me, new QuietHours(LocalTime.of(10, 5), LocalTime.of(10, 30)), null);
		this.times.touch(this.me);
		lookAt(TEN.plusSeconds(400));
		assertThat(rung()).as("a server comes late into quiet hours").isZero();
		this.pauses.change(this.me, null, LocalDate.of(2030, 1, 17));
		lookAt(TEN.plus(Duration.ofDays(1)));
		assertThat(rung()).as("paused").isZero();
		this.pauses.change(this.me, null, null);
		this.times.touch(this.me);
		lookAt(TEN.plus(Duration.ofDays(2)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void stayAwayOnceItIsLogged() {
		save(mother().unless().again(ReminderKind.POSTURE, "10:00", "18:00", 60));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		this.diary.add(new PostureCheckEntry(OwnedId.of(this.me, UUID.randomUUID()),
				Moment.recorded(LocalDate.of(2030, 1, 16), this.clock.instant())));
		look();
		assertThat(rung()).isZero();
		lookAt(TEN.plus(Duration.ofMinutes(60)));
		assertThat(rung()).as("logged in the hour before").isZero();
		lookAt(TEN.plus(Duration.ofMinutes(120)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areLeftToTheStartPageAfterAnHour() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		lookAt(TEN.plus(Duration.ofMinutes(59)));
		assertThat(rung()).isEqualTo(1);
		lookAt(TEN.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(61)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areNoMoreLookedAtWithoutADevice() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		this.service.answer(410);
		lookAt(TEN.plusSeconds(1));
		lookAt(TEN.plus(Duration.ofDays(1)));
		assertThat(this.jdbc.sql("select count(*) from reminder_ring where account_id = ?")
			.param(this.me.value())
			.query(Integer.class)
			.single()).isZero();
	}

}
