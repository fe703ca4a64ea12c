package app.lissom.walking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.routine.ExercisePlan;
import app.lissom.routine.SpecialDays;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores walking plans. A second change on the same day replaces the first. */
@Repository
public class WalkingPlans implements ExercisePlan {

	private final JdbcClient jdbc;

	private final CombinedQuery.Factory queries;

	private final RetryingTransaction transaction;

	private final SpecialDays days;

	private final Clock clock;

	WalkingPlans(JdbcClient jdbc, CombinedQuery.Factory queries, RetryingTransaction transaction, SpecialDays days,
			Clock clock) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.transaction = transaction;
		this.days = days;
		this.clock = clock;
	}

	public WalkingPlan of(AccountId me) {
		return of(me, this.queries.begin()).get();
	}

	/** Asks for the plan of a person. */
	public Supplier<WalkingPlan> of(AccountId me, CombinedQuery rows) {
		Supplier<List<WalkingChange>> changes = rows.add(RowQuery.of(Map
			.of(Column.ON_DAY, "on_day", Column.TEXT, "change", Column.NUMBER, "minutes", Column.NUMBER2, "days"),
				"walking_plan where account_id = ?",
				(row, number) -> new WalkingChange(row.getObject("on_day", LocalDate.class),
						WalkingChange.Kind.valueOf(row.getString("text")),
						new WalkingTarget(row.getInt("number"), row.getInt("number2"))),
				me.value()));
		return () -> new WalkingPlan(
				changes.get().stream().sorted(Comparator.comparing(WalkingChange::day).reversed()).toList());
	}

	@Override
	public Optional<Integer> minutesToday(Person me, ExerciseRef exercise) {
		return exercise.equals(ExerciseRef.WALKING)
				? of(me.id()).targetOn(this.days.on(me.id(), me.today(this.clock)).orElse(null))
					.map(WalkingTarget::minutes)
				: Optional.empty();
	}

	@Override
	public Supplier<Optional<LocalDate>> lastAccepted(Person me, CombinedQuery rows) {
		Supplier<WalkingPlan> plan = of(me.id(), rows);
		return () -> plan.get().lastAccepted();
	}

	/**
	 * Saves the target that a person chose.
	 * @param seen the target that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<Optional<WalkingTarget>> choose(Person me, WalkingTarget target, @Nullable SeenVersion seen) {
		return this.transaction
			.execute(() -> SaveResult.saveValueUnlessConflict(of(me.id()).target(), Optional.of(target), seen,
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
