package app.lissom.diary;

import java.util.Set;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Records that the person looked at how they sat or stood. */
@Entity
@DiscriminatorValue("POSTURE")
public class PostureCheck extends Entry {

	protected PostureCheck() {
	}

	public PostureCheck(OwnedId id, Moment moment) {
		super(id, moment);
	}

	@Override
	public EntryKind kind() {
		return EntryKind.POSTURE;
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
		return new PostureForm(id(), Set.of(seen()), day.timeOf(this));
	}

	/** Nothing but its time. */
	public record Content() implements EntryContent {

		@Override
		public PostureCheck toEntry(OwnedId id, Moment moment) {
			return new PostureCheck(id, moment);
		}

		@Override
		public @Nullable HealthFact toHealthFact(HealthFact.Texts texts) {
			return null;
		}

	}

}
