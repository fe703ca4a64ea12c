package app.lissom.diary;

import java.util.List;

import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Whatever somebody wants to write down. */
@Entity
@DiscriminatorValue("NOTE")
public class NoteEntry extends Entry {

	private Note note;

	@SuppressWarnings("NullAway.Init")
	protected NoteEntry() {
	}

	public NoteEntry(OwnedId id, Moment moment, Note note) {
		super(id, moment);
		this.note = note;
	}

	public Note note() {
		return this.note;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.NOTE;
	}

	@Override
	List<@Nullable Object> content() {
		return List.of(this.note);
	}

	@Override
	void copy(Entry other) {
		NoteEntry that = (NoteEntry) other;
		this.note = that.note;
	}

}
