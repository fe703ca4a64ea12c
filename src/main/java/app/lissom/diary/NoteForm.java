package app.lissom.diary;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Note;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Binds the form for a note. */
record NoteForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time,
		@NotBlank(message = "{diary.note.text.missing}") @PlainText(max = Note.MAX, lines = true) @Nullable String note)
		implements
			EntryForm {

	@Override
	public EntryContent content() {
		return new NoteEntry.Content(Objects.requireNonNull(Note.ofNullable(this.note)));
	}

}
