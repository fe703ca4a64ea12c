package app.lissom.diary;

import java.util.List;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A look at how one sits or stands. */
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
	List<@Nullable Object> content() {
		return List.of();
	}

	@Override
	void copy(Entry other) {
	}

}
