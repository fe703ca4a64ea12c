package app.lissom.relief;

import java.time.Instant;
import java.util.List;

import app.lissom.diary.Treatment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for a session whatever a person does, and whenever. */
class TimedSessionProperties {

	private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

	/** A tick of the test's own watch. */
	private static final int TICK = 250;

	@Property(tries = 300)
	void nothingIsOnTheBackBeyondItsCap(@ForAll Treatment protocol, @ForAll boolean comfort,
			@ForAll("moves") List<Move> moves) {
		TimedSession course = TimedSessionTests.start(protocol, comfort);
		long[] onTheBack = new long[2];
		Instant now = START;
		for (Move move : moves) {
			for (int passed = 0; passed < move.pause(); passed += TICK) {
				now = now.plusMillis(TICK);
				if (course.stage(now) == Stage.RUNNING) {
					onTheBack[course.part()] += TICK;
				}
			}
			course = course.after(move.act(), now);
		}
		List<SessionPlan.Part> parts = SessionPlan.of(protocol, comfort).parts();
		for (int part = 0; part < parts.size(); part++) {
			assertThat(onTheBack[part]).isLessThanOrEqualTo(parts.get(part).atMost() * 60_000L);
		}
	}

	@Property
	void leftAloneItEndsByItself(@ForAll Treatment protocol, @ForAll boolean comfort,
			@ForAll("moves") List<Move> moves) {
		TimedSession course = TimedSessionTests.start(protocol, comfort);
		Instant now = START;
		for (Move move : moves) {
			now = now.plusMillis(move.pause());
			course = course.after(move.act(), now);
		}
		assertThat(course.stage(now.plusSeconds(61 * 60))).isEqualTo(Stage.OVER);
		assertThat(TimedSessionCodec.read(TimedSessionCodec.of(course))).isEqualTo(course);
	}

	@Property
	void whatIsOverIsOverForEver(@ForAll Treatment protocol, @ForAll("moves") List<Move> moves) {
		TimedSession course = TimedSessionTests.start(protocol, false);
		Instant now = START;
		boolean over = false;
		for (Move move : moves) {
			now = now.plusMillis(move.pause());
			over |= course.stage(now) == Stage.OVER;
			course = course.after(move.act(), now);
			assertThat(!over || course.stage(now) == Stage.OVER).isTrue();
		}
	}

	@Provide
	Arbitrary<List<Move>> moves() {
		Arbitrary<Integer> waits = Arbitraries.oneOf(Arbitraries.integers().between(0, 2_000),
				Arbitraries.integers().between(0, 1_900_000));
		return Combinators.combine(Arbitraries.of(SessionAction.values()), waits).as(Move::new).list().ofMaxSize(12);
	}

	/**
	 * Something that a person does.
	 *
	 * @param act what
	 * @param pause milliseconds after the last one
	 */
	record Move(SessionAction act, int pause) {

	}

}
