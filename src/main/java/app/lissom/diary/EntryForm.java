package app.lissom.diary;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

/** What every form for an entry sends, whatever its kind. */
interface EntryForm {

	/** The id that was drawn with the form. */
	@Nullable UUID id();

	/** The states that the person has seen and means to change. */
	@Nullable Set<SeenVersion> kept();

	/** When it happened, by the person's clock. */
	@Nullable LocalTime time();

	/** What the form says; only to be asked when nothing is wrong with it. */
	Entry toEntry(OwnedId id, Moment moment);

	/** The same, where one form can make several entries. */
	default List<Entry> toEntries(OwnedId id, Moment moment) {
		return List.of(toEntry(id, moment));
	}

}
