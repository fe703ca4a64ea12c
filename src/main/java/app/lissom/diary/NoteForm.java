package app.lissom.diary;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A note, as it is typed. */
record NoteForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time,
		@NotBlank(message = "{diary.note.text.missing}") @PlainText(max = Note.MAX, lines = true) @Nullable String note)
		implements
			EntryForm {

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new NoteEntry(id, moment, Objects.requireNonNull(Note.ofNullable(this.note)));
	}

}
