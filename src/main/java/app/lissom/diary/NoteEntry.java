package app.lissom.diary;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Records a note about the day. */
@Entity
@DiscriminatorValue("NOTE")
public class NoteEntry extends EntryWithContent<NoteEntry.Content> {

	protected NoteEntry() {
	}

	NoteEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().note.text(), day.timeOf(this));
	}

	@Embeddable
	public record Content(Note note) implements EntryContent {

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(Objects.requireNonNull(row.note()));
		}

		@Override
		public NoteEntry toEntry(OwnedId id, Moment moment) {
			return new NoteEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.note(this.note);
		}

	}

	/** Binds the form for a note. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotBlank(message = "{diary.note.text.missing}") @PlainText(max = Note.MAX,
					lines = true) @Nullable String note,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content(Objects.requireNonNull(Note.ofNullable(this.note)));
		}

	}

}
