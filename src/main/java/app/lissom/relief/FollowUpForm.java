package app.lissom.relief;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Takes the pain one hour after a session. */
record FollowUpForm(@NotNull(message = "{relief.unknown}") @Nullable UUID id,
		@NotNull(message = "{relief.pain.missing}") @Range(min = 0, max = 10,
				message = "{relief.pain.missing}") @Nullable Integer later) {

}
