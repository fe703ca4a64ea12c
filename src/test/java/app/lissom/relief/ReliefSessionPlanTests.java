package app.lissom.relief;

import java.time.Instant;

import app.lissom.diary.Treatment;
import app.lissom.kernel.Minutes;
import app.lissom.safety.ReliefSessionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReliefSessionPlanTests {

	private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

	@ParameterizedTest
	@CsvSource({ "ICE, true, false", "HEAT, false, true", "HEAT_THEN_ICE, true, true" })
	void isColdOrWarmOrBoth(Treatment treatment, boolean cold, boolean warm) {
		ReliefSessionPlan plan = ReliefSessionPlan.of(treatment);
		assertThat(plan.isCold()).isEqualTo(cold);
		assertThat(plan.isWarm()).isEqualTo(warm);
	}

	@Test
	void countsTheMinutesOfAPhaseFromTheStart() {
		ReliefSessionPlan.Phase ice = ReliefSessionPlan.of(Treatment.HEAT_THEN_ICE).phases().get(1);
		assertThat(ice.end()).isEqualTo(40);
		assertThat(ice.skinCheck()).isEqualTo(30);
	}

	@ParameterizedTest
	@CsvSource({ "ICE, false, false, true", "ICE, false, true, false", "HEAT, false, false, true",
			"HEAT, true, false, false" })
	void isExtendableUnlessItIsShortForSafetyOrComfort(Treatment treatment, boolean forComfort, boolean careful,
			boolean extendable) {
		assertThat(ReliefSessionPlan.of(treatment, forComfort, careful).phases()).singleElement()
			.extracting(ReliefSessionPlan.Phase::isExtendable)
			.isEqualTo(extendable);
	}

	@ParameterizedTest
	@CsvSource({ "-1, 15, 0, 0", "1, 15, 0, 0", "0, 0, 0, 0", "0, 21, 0, 0", "0, 15, 1, 0", "0, 15, -1, 0",
			"0, 15, 0, -1", "0, 15, 0, 901" })
	void aSessionNeverPassesItsPlan(int part, int minutes, int earlierSeconds, int spentSeconds) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TimedSession(Treatment.ICE, false, false, part,
				minutes, earlierSeconds, spentSeconds, START, TimedSession.State.ON, false));
	}

	@Test
	void aSessionIsExtendedWhileItPauses() {
		TimedSession session = TimedSession.start(ReliefSessionPlan.of(Treatment.ICE), START);
		assertThat(new ReliefSessionView(session, START, null).moreMinutes()).isEqualTo(5);
		TimedSession paused = session.after(ReliefSessionAction.PAUSE, START.plusSeconds(60));
		TimedSession extended = paused.after(ReliefSessionAction.EXTEND, START.plusSeconds(90));
		assertThat(extended.minutes()).isEqualTo(20);
		assertThat(new ReliefSessionView(extended, START, null).moreMinutes()).isZero();
		assertThat(extended.stage(START.plusSeconds(90))).isEqualTo(ReliefStage.PAUSED);
	}

	@ParameterizedTest
	@CsvSource({ "ICE, 20, 0, 20, 0", "HEAT, 1, 0, 1, 0", "HEAT_THEN_ICE, 50, 1, 20, 1800",
			"HEAT_THEN_ICE, 32, 1, 2, 1800", "HEAT_THEN_ICE, 10, 1, 1, 540" })
	void anEndedSessionFillsItsEarlierPhases(Treatment treatment, int minutes, int phase, int minutesOfPhase,
			int earlier) {
		TimedSession session = TimedSession.ended(treatment, new Minutes(minutes), START);
		assertThat(session).isEqualTo(new TimedSession(treatment, false, false, phase, minutesOfPhase, earlier,
				60 * minutesOfPhase, START.plusSeconds(60L * minutes), TimedSession.State.STOPPED, false));
		assertThat(session.isCold()).isEqualTo(treatment != Treatment.HEAT);
	}

}
