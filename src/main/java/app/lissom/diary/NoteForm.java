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

	static NoteForm blank(UUID id, @Nullable LocalTime time) {
		return new NoteForm(id, null, time, null);
	}

	static NoteForm of(NoteEntry entry, Day day) {
		return new NoteForm(entry.id(), Set.of(entry.seen()), day.timeOf(entry), entry.note().text());
	}

	@Override
	public EntryContent content() {
		return new NoteEntry.Content(Objects.requireNonNull(Note.ofNullable(this.note)));
	}

}
