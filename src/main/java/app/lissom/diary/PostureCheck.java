package app.lissom.diary;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A look at how one sits or stands. */
@Entity
@DiscriminatorValue("POSTURE")
public class PostureCheck extends Entry {

	protected PostureCheck() {
	}

	public PostureCheck(EntryId id, Moment moment) {
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
