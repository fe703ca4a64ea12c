package app.lissom.relief;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * How bad it is one hour after a session.
 *
 * @param id of the session
 * @param later a level, 0-10
 */
record FollowUpForm(@NotNull(message = "{relief.unknown}") @Nullable UUID id,
		@NotNull(message = "{relief.pain.missing}") @Range(min = 0, max = 10,
				message = "{relief.pain.missing}") @Nullable Integer later) {

	static FollowUpForm blank(UUID id) {
		return new FollowUpForm(id, null);
	}

}
