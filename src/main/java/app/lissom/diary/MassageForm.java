package app.lissom.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** A massage, as it is typed. */
record MassageForm(@Nullable UUID id, @Nullable Set<Kept> kept, @Nullable LocalTime time,
		@NotNull(message = "{diary.massage.massage.missing}") @Nullable Massage massage,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Nullable LocalDate nextOn) implements EntryForm {

	@Override
	public Entry toEntry(EntryId id, Moment moment) {
		return new MassageEntry(id, moment, Objects.requireNonNull(this.massage), Minutes.ofNullable(this.minutes),
				this.nextOn);
	}

}
