package app.lissom.diary;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Pain, as it is typed. */
record PainForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time,
		@NotNull(message = "{diary.pain.level.missing}") @Range(min = 0, max = 10,
				message = "{diary.pain.level.wrong}") @Nullable Integer level,
		@Nullable Feeling feeling, @Nullable Set<BodyArea> places, @Nullable Side side,
		@PlainText(max = Note.MAX, lines = true) @Nullable String note) implements EntryForm {

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new PainEntry(id, moment, new PainLevel(Objects.requireNonNull(this.level)), this.feeling,
				(this.places != null) ? this.places : Set.of(), this.side, Note.ofNullable(this.note));
	}

}
