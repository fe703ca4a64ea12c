package app.lissom.diary;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** A session with ice or heat, as it is typed. */
record ReliefForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time,
		@NotNull(message = "{diary.relief.protocol.missing}") @Nullable Treatment protocol,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after,
		@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer later) implements EntryForm {

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new ReliefEntry(id, moment, Objects.requireNonNull(this.protocol), Minutes.ofNullable(this.minutes),
				PainLevel.ofNullable(this.before), PainLevel.ofNullable(this.after), PainLevel.ofNullable(this.later));
	}

}
