package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.LastIce;
import app.lissom.safety.ReliefSessionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimedSessionTests {

	private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

	private final TimedSession ice = start(Treatment.ICE, false);

	private final TimedSession heat = start(Treatment.HEAT, false);

	private final TimedSession both = start(Treatment.HEAT_THEN_ICE, false);

	@Test
	void iceRunsForFifteenMinutesAndIsOver() {
		assertThat(this.ice.stage(minute(0))).isEqualTo(ReliefStage.RUNNING);
		assertThat(this.ice.stage(minute(15).minusMillis(1))).isEqualTo(ReliefStage.RUNNING);
		assertThat(this.ice.stage(minute(15))).isEqualTo(ReliefStage.OVER);
		assertThat(this.ice.removedAt(minute(300))).isEqualTo(minute(15));
	}

	@Test
	void iceFollowsHeatWhenThePersonConfirms() {
		assertThat(this.both.stage(minute(20))).isEqualTo(ReliefStage.CHANGE);
		TimedSession ice = this.both.after(ReliefSessionAction.NEXT, minute(23));
		assertThat(ice.isCold()).isTrue();
		assertThat(ice.until()).isEqualTo(minute(38));
		assertThat(ice.checked()).isFalse();
		assertThat(ice.after(ReliefSessionAction.NEXT, minute(24))).isSameAs(ice);
	}

	@Test
	void endsWhenItDidWithoutNetwork() {
		Instant later = minute(300);
		TimedSession stopped = this.ice.endedAfter(8 * 60, ReliefSessionAction.STOP, later);
		assertThat(stopped.stage(later)).isEqualTo(ReliefStage.OVER);
		assertThat(stopped.removedAt(later)).isEqualTo(minute(8));
		assertThat(stopped.spent(later)).isEqualTo(8 * 60);
		assertThat(stopped.endedAfter(60, ReliefSessionAction.STOP, later)).isSameAs(stopped);
		assertThat(this.ice.endedAfter(60, ReliefSessionAction.TROUBLE, later).isSkinHarmed()).isTrue();
		assertThat(this.ice.endedAfter(9000, ReliefSessionAction.STOP, later).removedAt(later)).isEqualTo(minute(15));
		assertThat(this.ice.endedAfter(9000, ReliefSessionAction.STOP, minute(2)).removedAt(later))
			.isEqualTo(minute(2));
		TimedSession paused = this.ice.after(ReliefSessionAction.PAUSE, minute(4));
		assertThat(paused.endedAfter(240, ReliefSessionAction.STOP, later).spent(later)).isEqualTo(240);
	}

	@Test
	void withoutNetworkThePausesDoNotCount() {
		TimedSession resumed = this.ice.after(ReliefSessionAction.PAUSE, minute(4))
			.after(ReliefSessionAction.RESUME, minute(10));
		TimedSession stopped = resumed.endedAfter(6 * 60, ReliefSessionAction.STOP, minute(300));
		assertThat(stopped.removedAt(minute(300))).isEqualTo(minute(12));
		assertThat(stopped.spent(minute(300))).isEqualTo(6 * 60);
		assertThat(resumed.endedAfter(60, ReliefSessionAction.STOP, minute(300)).spent(minute(300))).isEqualTo(4 * 60);
	}

	@Test
	void whatEndedBecauseOfHarmedSkinStaysSoWhenThePageSaysOtherwise() {
		TimedSession harmed = this.ice.after(ReliefSessionAction.TROUBLE, minute(5));
		assertThat(harmed.endedAfter(60, ReliefSessionAction.STOP, minute(6))).isSameAs(harmed);
	}

	@Test
	void harmedSkinIsNotedOnlyIfThePageSaysSo() {
		assertThat(this.ice.endedAfter(60, ReliefSessionAction.STOP, minute(6)).isSkinHarmed()).isFalse();
	}

	@Test
	void changesToIceEarly() {
		TimedSession ice = this.both.after(ReliefSessionAction.NEXT, minute(12));
		assertThat(ice.earlierSeconds()).isEqualTo(12 * 60);
		assertThat(ice.stage(minute(26))).isEqualTo(ReliefStage.RUNNING);
	}

	@Test
	void endsAfterHalfAnHourWithoutAction() {
		assertThat(this.both.stage(minute(49))).isEqualTo(ReliefStage.CHANGE);
		assertThat(this.both.stage(minute(50))).isEqualTo(ReliefStage.OVER);
		assertThat(this.both.after(ReliefSessionAction.NEXT, minute(50))).isSameAs(this.both);
		TimedSession paused = this.heat.after(ReliefSessionAction.PAUSE, minute(5));
		assertThat(paused.stage(minute(34))).isEqualTo(ReliefStage.PAUSED);
		assertThat(paused.stage(minute(35))).isEqualTo(ReliefStage.OVER);
		assertThat(paused.removedAt(minute(99))).isEqualTo(minute(5));
	}

	@Test
	void timeDoesNotPassInAPause() {
		TimedSession paused = this.heat.after(ReliefSessionAction.PAUSE, minute(5));
		TimedSession again = paused.after(ReliefSessionAction.RESUME, minute(15));
		assertThat(again.until()).isEqualTo(minute(30));
		assertThat(again.spent(minute(20))).isEqualTo(10 * 60);
	}

	@ParameterizedTest
	@CsvSource({ "ICE, false, 20", "HEAT, false, 30", "HEAT, true, 15", "HEAT_THEN_ICE, false, 30" })
	void growsByFiveMinutesUpToItsCap(Treatment protocol, boolean comfort, int cap) {
		TimedSession session = start(protocol, comfort);
		for (int i = 0; i < 9; i++) {
			session = session.after(ReliefSessionAction.EXTEND, minute(1));
		}
		assertThat(session.minutes()).isEqualTo(cap);
		assertThat(session.after(ReliefSessionAction.EXTEND, minute(1)).minutes()).isEqualTo(cap);
	}

	@Test
	void isNotExtendedOnceItsTimeIsUp() {
		assertThat(this.ice.after(ReliefSessionAction.EXTEND, minute(15))).isSameAs(this.ice);
		assertThat(this.both.after(ReliefSessionAction.EXTEND, minute(21))).isSameAs(this.both);
	}

	@Test
	void asksAboutTheSkinAgainForTheIce() {
		TimedSession checked = this.both.after(ReliefSessionAction.FINE, minute(5));
		assertThat(checked.checked()).isTrue();
		assertThat(checked.stage(minute(6))).isEqualTo(ReliefStage.RUNNING);
		assertThat(checked.after(ReliefSessionAction.NEXT, minute(20)).checked()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "4, false", "5, true", "14, true" })
	void countsAnAnswerAboutTheSkinOnceItWasTimeToLook(int minutes, boolean counts) {
		assertThat(this.ice.after(ReliefSessionAction.FINE, minute(minutes)).checked()).isEqualTo(counts);
		TimedSession cold = this.both.after(ReliefSessionAction.NEXT, minute(20));
		assertThat(cold.after(ReliefSessionAction.FINE, minute(20 + minutes)).checked()).isEqualTo(counts);
		TimedSession paused = this.ice.after(ReliefSessionAction.PAUSE, minute(2));
		assertThat(paused.after(ReliefSessionAction.FINE, minute(minutes)).checked()).as("off the back").isFalse();
	}

	@Test
	void harmedSkinEndsTheSession() {
		TimedSession ended = this.ice.after(ReliefSessionAction.TROUBLE, minute(5));
		assertThat(ended.isSkinHarmed()).isTrue();
		assertThat(ended.stage(minute(5))).isEqualTo(ReliefStage.OVER);
		assertThat(ended.removedAt(minute(60))).isEqualTo(minute(5));
		for (ReliefSessionAction act : ReliefSessionAction.values()) {
			assertThat(ended.after(act, minute(6))).isSameAs(ended);
		}
		assertThat(this.ice.after(ReliefSessionAction.TROUBLE, minute(40)).removedAt(minute(40))).isEqualTo(minute(15));
	}

	@ParameterizedTest
	@EnumSource(value = ReliefSessionAction.class, names = "TROUBLE", mode = EnumSource.Mode.EXCLUDE)
	void staysOverAfterAnyAction(ReliefSessionAction act) {
		TimedSession stopped = this.heat.after(ReliefSessionAction.STOP, minute(8));
		assertThat(stopped.after(act, minute(9))).isSameAs(stopped);
		assertThat(this.heat.after(act, minute(20))).isSameAs(this.heat);
	}

	@Test
	void aClockThatGoesBackChangesNothing() {
		assertThat(this.ice.spent(START.minusSeconds(90))).isZero();
		assertThat(this.ice.after(ReliefSessionAction.PAUSE, START.minusSeconds(90)).spentSeconds()).isZero();
	}

	@Test
	void becomesAnEntryOfItsPhases() {
		TimedSession done = this.both.after(ReliefSessionAction.NEXT, minute(22))
			.after(ReliefSessionAction.STOP, minute(34));
		ReliefEntry entry = entry(done, minute(40));
		assertThat(entry.content().treatment()).isEqualTo(Treatment.HEAT_THEN_ICE);
		assertThat(entry.content().minutes()).isEqualTo(new Minutes(32));
		assertThat(entry.at()).isEqualTo(minute(2));
		assertThat(entry.content().before()).isEqualTo(new PainLevel(6));
		assertThat(entry.content().after()).isEqualTo(new PainLevel(3));
	}

	@Test
	void heatWithoutItsIceIsLoggedAsHeat() {
		ReliefEntry entry = entry(this.both, minute(200));
		assertThat(entry.content().treatment()).isEqualTo(Treatment.HEAT);
		assertThat(entry.content().minutes()).isEqualTo(new Minutes(20));
		assertThat(entry.at()).isEqualTo(START);
	}

	@Test
	void aSessionEndedAtOnceCountsOneMinuteOfItsDay() {
		ReliefEntry entry = entry(this.ice.after(ReliefSessionAction.STOP, START), minute(600));
		assertThat(entry.content().minutes()).isEqualTo(new Minutes(1));
		assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	/** A page computed the end from the seconds left, which are rounded. */
	@ParameterizedTest
	@CsvSource({ "300, 900", "999, 1", "1, 999" })
	void showsTheSameTimesWhenever(int started, int seen) {
		Instant start = START.plusMillis(started);
		TimedSession session = TimedSession.start(ReliefSessionPlan.of(Treatment.ICE), start);
		Instant end = START.plus(Duration.ofMinutes(15));
		for (int second = 1; second < 890; second++) {
			ReliefSessionView view = new ReliefSessionView(session, START.plusSeconds(second).plusMillis(seen),
					ZoneOffset.UTC);
			assertThat(view.phases().get(0).until().at()).isEqualTo(end);
			assertThat(view.checkAt().at()).isEqualTo(START.plus(Duration.ofMinutes(5)));
		}
		for (TimedSession over : List.of(session,
				session.after(ReliefSessionAction.STOP, START.plusSeconds(871).plusMillis(seen)))) {
			Instant now = START.plusSeconds(2000).plusMillis(seen);
			ReliefEntry entry = entry(over, now);
			assertThat(entry.at()).isEqualTo(START);
			assertThat(LastIce.of(Stream.of(entry), now.atZone(ZoneOffset.UTC)).orElseThrow().next())
				.isEqualTo(new ReliefSessionView(over, now, ZoneOffset.UTC).nextIce().local());
		}
	}

	@Test
	void convertsToTextAndBack() {
		TimedSession session = this.both.after(ReliefSessionAction.FINE, minute(5))
			.after(ReliefSessionAction.NEXT, minute(22))
			.after(ReliefSessionAction.PAUSE, minute(30));
		assertThat(new TimedSessionConverter().convert(TimedSessionConverter.write(session))).isEqualTo(session);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ICE", "ICE~false~0~21~0~0~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~1~15~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~9~0~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~0~15~0~901~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~-1~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~0~0~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~0~today~ON~false",
			"ICE~false~0~15~0~0~+1000000000-12-31T23:59:59Z~ON~false",
			"SAUNA~false~0~15~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~0~2026-11-22T13:00:00Z~WET~false",
			"HEAT~true~0~20~0~0~2026-11-22T13:00:00Z~ON~false",
			"HEAT_THEN_ICE~false~1~15~1801~0~2026-11-22T13:00:00Z~ON~false" })
	void refusesMalformedText(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TimedSessionConverter().convert(text));
	}

	static TimedSession start(Treatment protocol, boolean comfort) {
		return TimedSession.start(ReliefSessionPlan.of(protocol, comfort, false), START);
	}

	private static Instant minute(long minute) {
		return START.plus(Duration.ofMinutes(minute));
	}

	private static ReliefEntry entry(TimedSession session, Instant now) {
		OwnedId id = OwnedId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID());
		return session.toEntry(id, ZoneId.of("Pacific/Auckland"), now, new PainLevel(6), new PainLevel(3));
	}

}
