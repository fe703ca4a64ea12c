package app.lissom.relief;

import app.lissom.kernel.PainLevel;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Binds the pain at the end of a session; it is optional. */
record PainAfterForm(@Range(min = 0, max = 10, message = "{relief.pain.missing}") @Nullable Integer after) {

	@Nullable PainLevel level() {
		return PainLevel.ofNullable(this.after);
	}

}
