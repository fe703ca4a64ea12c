package app.lissom.diary;

import java.util.Set;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

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
	public Content content() {
		return this.content;
	}

	@Override
	void copyContent(Entry other) {
		this.content = ((NoteEntry) other).content;
	}

	@Override
	EntryForm toForm(Day day) {
		return new NoteForm(id(), Set.of(seen()), day.timeOf(this), this.content.note.text());
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

	}

}
