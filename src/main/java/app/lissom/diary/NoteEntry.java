package app.lissom.diary;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Records a note about the day. */
@Entity
@DiscriminatorValue("NOTE")
public class NoteEntry extends Entry {

	@Embedded
	private Content content;

	@SuppressWarnings("NullAway.Init")
	protected NoteEntry() {
	}

	NoteEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment);
		this.content = content;
	}

	public NoteEntry(OwnedId id, Moment moment, Note note) {
		this(id, moment, new Content(note));
	}

	@Override
	public EntryKind kind() {
		return EntryKind.NOTE;
	}

	@Override
	public Content content() {
		return this.content;
	}

	@Override
	void copyContent(Entry other) {
		this.content = ((NoteEntry) other).content;
	}

	@Override
	EntryForm toForm(Day day) {
		return NoteForm.of(this, day);
	}

	public Note note() {
		return this.content.note;
	}

	/**
	 * The note.
	 */
	@Embeddable
	public record Content(Note note) implements EntryContent {

		@Override
		public NoteEntry toEntry(OwnedId id, Moment moment) {
			return new NoteEntry(id, moment, this);
		}

		@Override
		public @Nullable HealthFact toHealthFact(HealthFact.Texts texts) {
			return null;
		}

	}

}
