package app.lissom.diary;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A posture check: there is nothing to say about it but when. */
record PostureForm(@Nullable UUID id, @Nullable Set<Kept> kept, @Nullable LocalTime time) implements EntryForm {

	@Override
	public Entry toEntry(EntryId id, Moment moment) {
		return new PostureCheck(id, moment);
	}

}
