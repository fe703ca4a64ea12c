package app.lissom.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.account.People;
import app.lissom.diary.DiaryQueries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Sends reminders from several servers, of which some die. */
@LissomTest
@Tag("database")
class ReminderServersTests extends ReminderSendingSteps {

	@Test
	void ringOnceHoweverManyServersLook() throws Exception {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ExecutorService servers = Executors.newFixedThreadPool(6);
		Callable<Boolean> server = () -> {
			Optional<ReminderCheckTimes.Claim> claim = this.times.claim(this.me);
			claim.ifPresent(this.ringer::ring);
			return claim.isPresent();
		};
		int claimed = 0;
		for (Future<Boolean> one : servers.invokeAll(List.of(server, server, server, server, server, server))) {
			claimed += one.get() ? 1 : 0;
		}
		servers.shutdown();
		assertThat(claimed).isEqualTo(1);
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areNotLostWithAServer() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		assertThat(claim()).as("by a server that dies").isPresent();
		assertThat(look()).isFalse();
		lookAt(TEN.plusSeconds(1).plus(ReminderCheckTimes.CLAIM));
		assertThat(rung()).isEqualTo(1);
		assertThat(ReminderCheckTimes.CLAIM.plusSeconds(11)).as("with the time between two looks")
			.isLessThanOrEqualTo(Duration.ofMinutes(1));
	}

	/** It cannot know better; the device sees that it has this one. */
	@Test
	void areSentAgainWithTheSameMarkWhenAServerDiesAfterSending() throws Exception {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ReminderCheckTimes.Claim claim = claim().orElseThrow();
		ReminderCheckTimes dies = new ReminderCheckTimes(this.jdbc, this.clock) {
			@Override
			void finish(Claim claim, Instant done, Instant next) {
				throw new IllegalStateException("No power");
			}
		};
		ReminderSender server = new ReminderSender(dies, this.reminders, this.pauses,
				this.context.getBean(People.class), this.diary, this.context.getBean(DiaryQueries.class),
				this.context.getBean(ReminderNotifications.class), this.loopback.notifications(), this.clock);
		assertThatIllegalStateException().isThrownBy(() -> server.ring(claim));
		Map<?, ?> first = latest();
		lookAt(TEN.plusSeconds(50));
		assertThat(rung()).isEqualTo(2);
		assertThat(latest().get("data")).isEqualTo(first.get("data")).isEqualTo(TEN.toEpochMilli());
		assertThat(latest().get("tag")).isEqualTo(first.get("tag"));
		this.times.finish(claim, TEN, TEN);
		assertThat(due()).as("a claim that ran out changes nothing").isEqualTo(TEN.plus(Duration.ofDays(1)));
	}

	@Test
	void followAChangeThatComesWhileTheyRing() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ReminderCheckTimes.Claim claim = claim().orElseThrow();
		this.clock.stopAt(TEN.plusSeconds(2));
		this.times.touch(this.me);
		this.ringer.ring(claim);
		assertThat(due()).isEqualTo(TEN.plusSeconds(2));
		assertThat(look()).isTrue();
		assertThat(rung()).isEqualTo(1);
	}

}
