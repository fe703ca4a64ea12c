package app.lissom.diary;

import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.exercises.Exercises;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Binds the form for a session with ice or heat. */
record ReliefForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time,
		@NotNull(message = "{diary.relief.protocol.missing}") @Nullable Treatment protocol,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer later) implements EntryForm {

	@Override
	public EntryContent content() {
		return new ReliefEntry.Content(Objects.requireNonNull(this.protocol), Minutes.ofNullable(this.minutes),
				PainLevel.ofNullable(this.before), PainLevel.ofNullable(this.after), PainLevel.ofNullable(this.later));
	}

	@Override
	public Map<String, Object> options(Supplier<Exercises> exercises) {
		return Map.of("protocols", Treatment.values());
	}

}
