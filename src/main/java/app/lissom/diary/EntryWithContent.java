package app.lissom.diary;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** Base class of entries that have content besides their time. */
@MappedSuperclass
abstract class EntryWithContent<C extends EntryContent> extends Entry {

	@Embedded
	private C content;

	@SuppressWarnings("NullAway.Init")
	EntryWithContent() {
	}

	EntryWithContent(OwnedId id, Moment moment, C content) {
		super(id, moment);
		content.check(moment.day());
		this.content = content;
	}

	@Override
	public C content() {
		return this.content;
	}

	@Override
	@SuppressWarnings("unchecked")
	void copyContent(Entry other) {
		this.content = (C) other.content();
	}

}
