package app.lissom.relief;

import app.lissom.kernel.PainLevel;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How bad it is when it is over; nobody has to say. */
record PainAfterForm(@Range(min = 0, max = 10, message = "{relief.pain.missing}") @Nullable Integer after) {

	static final PainAfterForm EMPTY = new PainAfterForm(null);

	@Nullable PainLevel level() {
		return (this.after != null) ? new PainLevel(this.after) : null;
	}

}
