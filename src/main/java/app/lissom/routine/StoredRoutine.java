package app.lissom.routine;

import java.util.ArrayList;
import java.util.List;

import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Stores a custom routine, or a default routine that the person changed. */
@Entity
@Table(name = "routine")
class StoredRoutine {

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private @Nullable String name;

	@Enumerated(EnumType.STRING)
	private PartOfDay partOfDay;

	@ElementCollection
	@CollectionTable(name = "routine_step",
			joinColumns = { @JoinColumn(name = "account_id", referencedColumnName = "account_id"),
					@JoinColumn(name = "routine_id", referencedColumnName = "id") })
	@OrderColumn(name = "step_no")
	private List<Step> steps;

	@SuppressWarnings("NullAway.Init")
	protected StoredRoutine() {
	}

	StoredRoutine(AccountId me, Routine routine) {
		this.key = OwnedId.of(me, routine.id());
		this.name = routine.name();
		this.partOfDay = routine.partOfDay();
		this.steps = new ArrayList<>(routine.steps());
	}

	void change(Routine changed) {
		this.name = changed.name();
		this.partOfDay = changed.partOfDay();
		this.steps.clear();
		this.steps.addAll(changed.steps());
	}

	private long version() {
		return (this.version != null) ? this.version : 0;
	}

	Routine routine() {
		Routine routine = new Routine(this.key.id(), this.key.id().toString(), this.name, this.partOfDay, this.steps,
				version(), true);
		return routine.toDefault()
			.map((one) -> new Routine(this.key.id(), one.word(), null, this.partOfDay, this.steps, version(), true))
			.orElse(routine);
	}

}
