package app.lissom.diary;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

/** Binds the form for a posture check, which asks for nothing but the time. */
record PostureForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time) implements EntryForm {

	static PostureForm blank(UUID id, @Nullable LocalTime time) {
		return new PostureForm(id, null, time);
	}

	@Override
	public EntryContent content() {
		return new PostureCheck.Content();
	}

}
