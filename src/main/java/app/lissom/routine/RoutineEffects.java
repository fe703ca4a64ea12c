package app.lissom.routine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;

import org.springframework.stereotype.Component;

/** Pain before and after the routines that people played. */
@Component
public class RoutineEffects {

	private final RoutineSessions sessions;

	RoutineEffects(RoutineSessions sessions) {
		this.sessions = sessions;
	}

	/** The pairs of an account, the earliest first. */
	public List<Pair> of(AccountId me) {
		return this.sessions.withPains(me)
			.stream()
			.map((session) -> new Pair(session.startedAt(), Objects.requireNonNull(session.before()),
					Objects.requireNonNull(session.after())))
			.toList();
	}

	/**
	 * How strong the pain was before and after one routine.
	 *
	 * @param at when it began
	 * @param before at the start
	 * @param after at the end
	 */
	public record Pair(Instant at, PainLevel before, PainLevel after) {

	}

}
