package app.lissom.exercises;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

/** Finds, saves and archives custom exercises. */
@Repository
public class CustomExercises {

	private final CustomExerciseRepository exercises;

	private final Guides guides;

	private final RetryingTransaction transaction;

	private final Clock clock;

	CustomExercises(CustomExerciseRepository exercises, Guides guides, RetryingTransaction transaction, Clock clock) {
		this.exercises = exercises;
		this.guides = guides;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Finds all of an account, also the archived ones, by name. */
	public List<CustomExercise> of(AccountId me) {
		return this.exercises.findAll(me.value());
	}

	/** Finds all that a person can choose from, with those of the guide. */
	public Exercises withGuide(AccountId me) {
		return new Exercises(this.guides.current(), of(me));
	}

	/** Returns the ids of the guide's exercises by their names in each language. */
	public Map<String, String> guideNames() {
		Map<String, String> names = new HashMap<>();
		this.guides.all().forEach((guide) -> guide.exercises().forEach((one) -> names.put(one.name(), one.id())));
		return names;
	}

	/** Asks for the names of all that a person can choose from. */
	public Supplier<ExerciseNames> names(AccountId me, CombinedQuery rows) {
		Supplier<List<Map.Entry<UUID, String>>> custom = rows
			.add(RowQuery.of(Map.of(Column.ID, "id", Column.TEXT, "name"), "own_exercise where account_id = ?",
					(row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("text")), me.value()));
		return () -> new ExerciseNames(this.guides.current(),
				custom.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	Optional<CustomExercise> find(AccountId me, UUID id) {
		return this.exercises.findById(OwnedId.of(me, id));
	}

	/**
	 * Saves a new exercise, or overwrites the one with its id.
	 * @param seen the version that the person has seen and means to overwrite, if any
	 */
	public SaveResult<CustomExercise> save(CustomExercise offered, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> {
			CustomExercise saved = this.exercises.findById(offered.key()).orElse(null);
			if (saved == null && seen == null) {
				return SaveResult.saveUnlessRepeated(offered, of(offered.account()), offered::hasSameTexts,
						() -> write(null, offered));
			}
			return SaveResult.saveUnlessConflict(saved, (saved != null) ? saved.seen() : SeenVersion.ofValue(null),
					offered, saved != null && saved.hasSameTexts(offered), (saved != null) ? seen : null,
					() -> write(saved, offered));
		});
	}

	private void write(@Nullable CustomExercise saved, CustomExercise offered) {
		if (saved == null) {
			this.exercises.save(offered.resetVersion());
		}
		else {
			saved.rewrite(offered.name(), offered.steps(), offered.dose());
		}
	}

	/** Archives an exercise, or uses it again. */
	Optional<CustomExercise> archive(AccountId me, UUID id, boolean archived) {
		return this.transaction.execute(() -> {
			Optional<CustomExercise> exercise = find(me, id);
			exercise.ifPresent((one) -> one.archive(archived ? this.clock.instant() : null));
			return exercise;
		});
	}

}
