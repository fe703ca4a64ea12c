package app.lissom.relief;

import java.time.Instant;
import java.util.List;

import app.lissom.RandomValues;
import app.lissom.diary.Treatment;
import app.lissom.safety.ReliefSessionPlan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that no sequence of actions exceeds the limits of a session. */
class TimedSessionLimitsTests {

	private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

	/** A tick of the test's own watch. */
	private static final int TICK = 250;

	@Test
	void noTreatmentExceedsItsMaximum() {
		RandomValues.forAll(300, (any) -> staysWithinItsCap(any.of(Treatment.values()), any.bool(), moves(any)));
	}

	private static void staysWithinItsCap(Treatment protocol, boolean comfort, List<Move> moves) {
		TimedSession session = TimedSessionTests.start(protocol, comfort);
		long[] onTheBack = new long[2];
		Instant now = START;
		for (Move move : moves) {
			for (int passed = 0; passed < move.pause(); passed += TICK) {
				now = now.plusMillis(TICK);
				if (session.stage(now) == ReliefStage.RUNNING) {
					onTheBack[session.phase()] += TICK;
				}
			}
			session = session.after(move.act(), now);
		}
		List<ReliefSessionPlan.Phase> parts = ReliefSessionPlan.of(protocol, comfort, false).phases();
		for (int part = 0; part < parts.size(); part++) {
			assertThat(onTheBack[part]).isLessThanOrEqualTo(parts.get(part).maxMinutes() * 60_000L);
		}
	}

	@Test
	void endsByItselfWithoutActions() {
		RandomValues.forAll((any) -> endsByItself(any.of(Treatment.values()), any.bool(), moves(any)));
	}

	private static void endsByItself(Treatment protocol, boolean comfort, List<Move> moves) {
		TimedSession session = TimedSessionTests.start(protocol, comfort);
		Instant now = START;
		for (Move move : moves) {
			now = now.plusMillis(move.pause());
			session = session.after(move.act(), now);
		}
		assertThat(session.stage(now.plusSeconds(61 * 60))).isEqualTo(ReliefStage.OVER);
		assertThat(new TimedSessionConverter().convert(TimedSessionConverter.write(session))).isEqualTo(session);
	}

	@Test
	void aFinishedSessionStaysFinished() {
		RandomValues.forAll((any) -> staysOver(any.of(Treatment.values()), moves(any)));
	}

	private static void staysOver(Treatment protocol, List<Move> moves) {
		TimedSession session = TimedSessionTests.start(protocol, false);
		Instant now = START;
		boolean over = false;
		for (Move move : moves) {
			now = now.plusMillis(move.pause());
			over |= session.stage(now) == ReliefStage.OVER;
			session = session.after(move.act(), now);
			assertThat(!over || session.stage(now) == ReliefStage.OVER).isTrue();
		}
	}

	private static List<Move> moves(RandomValues any) {
		return any.list(0, 12,
				(move) -> new Move(move.of(ReliefSessionAction.values()), move.between(0, move.of(2_000, 1_900_000))));
	}

	/**
	 * Describes an action at some time.
	 *
	 * @param act what
	 * @param pause milliseconds after the last one
	 */
	record Move(ReliefSessionAction act, int pause) {

	}

}
