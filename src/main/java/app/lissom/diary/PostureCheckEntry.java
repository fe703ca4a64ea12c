package app.lissom.diary;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Records that the person checked how they sat or stood. */
@Entity
@DiscriminatorValue("POSTURE")
public class PostureCheckEntry extends Entry {

	protected PostureCheckEntry() {
	}

	public PostureCheckEntry(OwnedId id, Moment moment) {
		super(id, moment);
	}

	@Override
	public Content content() {
		return new Content();
	}

	@Override
	void copyContent(Entry other) {
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), day.timeOf(this));
	}

	/** Nothing but its time. */
	public record Content() implements EntryContent {

		static Content read(EntryReader.Row row) {
			return new Content();
		}

		@Override
		public PostureCheckEntry toEntry(OwnedId id, Moment moment) {
			return new PostureCheckEntry(id, moment);
		}

		@Override
		public void describe(EntryText text) {
			text.main("diary.posture.is");
		}

	}

	/** Binds the form, which asks for nothing but the time. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content();
		}

	}

}
