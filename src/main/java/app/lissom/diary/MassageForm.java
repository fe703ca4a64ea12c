package app.lissom.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** A massage, as it is typed. */
record MassageForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time,
		@NotNull(message = "{diary.massage.massage.missing}") @Nullable Massage massage,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Nullable LocalDate nextOn) implements EntryForm {

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new MassageEntry(id, moment, Objects.requireNonNull(this.massage), Minutes.ofNullable(this.minutes),
				this.nextOn);
	}

}
