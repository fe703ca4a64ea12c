package app.lissom.walking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.routine.ExercisePlan;
import app.lissom.routine.SpecialDays;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores walking plans. A second change on a day takes the place of the first. */
@Repository
public class WalkingPlans implements ExercisePlan {

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	private final SpecialDays days;

	private final Clock clock;

	WalkingPlans(JdbcClient jdbc, RetryingTransaction transaction, SpecialDays days, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.days = days;
		this.clock = clock;
	}

	public WalkingPlan of(AccountId me) {
		return new WalkingPlan(this.jdbc
			.sql("select on_day, change, minutes, days from walking_plan where account_id = :me order by on_day desc")
			.param("me", me.value())
			.query((row, number) -> new WalkingChange(row.getObject(1, LocalDate.class),
					WalkingChange.Kind.valueOf(row.getString(2)), new WalkingTarget(row.getInt(3), row.getInt(4))))
			.list());
	}

	@Override
	public Optional<Integer> minutesToday(Person me, ExerciseRef exercise) {
		return exercise.equals(ExerciseRef.WALKING)
				? of(me.id()).targetOn(this.days.on(me.id(), me.today(this.clock)).orElse(null))
					.map(WalkingTarget::minutes)
				: Optional.empty();
	}

	@Override
	public Optional<LocalDate> lastAccepted(Person me) {
		return of(me.id()).lastAccepted();
	}

	/**
	 * Saves the target that a person chose.
	 * @param seen the target that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<Optional<WalkingTarget>> choose(Person me, WalkingTarget target, @Nullable SeenVersion seen) {
		return this.transaction.act(() -> SaveResult.ofValue(of(me.id()).target(), Optional.of(target), seen,
				() -> write(me.id(), new WalkingChange(me.today(this.clock), WalkingChange.Kind.CHOSEN, target))));
	}

	/** Pauses, resumes or ends the plan, if there is one. */
	void change(Person me, WalkingChange.Kind kind) {
		this.transaction.run(() -> {
			WalkingChange latest = of(me.id()).latest();
			if (latest != null && latest.kind() != kind) {
				write(me.id(), new WalkingChange(me.today(this.clock), kind, latest.target()));
			}
		});
	}

	Optional<WalkingChange> on(AccountId me, LocalDate day) {
		return of(me).changes().stream().filter((change) -> change.day().equals(day)).findFirst();
	}

	/** Writes a change in the caller's transaction. */
	void write(AccountId me, WalkingChange change) {
		this.jdbc.sql("delete from walking_plan where account_id = :me and on_day = :day")
			.param("me", me.value())
			.param("day", change.day())
			.update();
		this.jdbc.sql("""
				insert into walking_plan (account_id, on_day, change, minutes, days)
				values (:me, :day, :change, :minutes, :days)""")
			.param("me", me.value())
			.param("day", change.day())
			.param("change", change.kind().name())
			.param("minutes", change.target().minutes())
			.param("days", change.target().days())
			.update();
	}

}
