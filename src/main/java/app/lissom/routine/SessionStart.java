package app.lissom.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a session begins.
 *
 * @param name the name of its routine; null for morning and bedtime
 */
@Embeddable
record SessionStart(UUID routineId, @Column(name = "routine_name") @Nullable String name,
		@Enumerated(EnumType.STRING) @Column(name = "edition") Variant variant,
		@Enumerated(EnumType.STRING) PartOfDay partOfDay, @Column(name = "on_day") LocalDate day, Instant startedAt,
		@Column(name = "pain_before") @Nullable PainLevel before) {

	boolean isLike(SessionStart other) {
		return this.routineId.equals(other.routineId) && this.variant == other.variant
				&& Objects.equals(this.before, other.before);
	}

}
