package app.lissom.diary;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

/** A posture check: there is nothing to say about it but when. */
record PostureForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time) implements EntryForm {

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return new PostureCheck(id, moment);
	}

}
