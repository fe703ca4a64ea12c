package app.lissom.relief;

import java.util.Arrays;
import java.util.Optional;

import app.lissom.diary.Protocol;
import org.jspecify.annotations.Nullable;

/** What the picker can end with. The words are in the message bundle. */
enum Outcome {

	EMERGENCY(null), URGENT(null), MOVE_GENTLY(null), ICE(Protocol.ICE), HEAT(Protocol.HEAT),
	HEAT_THEN_ICE(Protocol.HEAT_THEN_ICE);

	private final @Nullable Protocol protocol;

	Outcome(@Nullable Protocol protocol) {
		this.protocol = protocol;
	}

	/** What to put on the back, or null where nothing should be. */
	@Nullable Protocol protocol() {
		return this.protocol;
	}

	static Outcome of(Protocol protocol) {
		return Arrays.stream(values()).filter((outcome) -> outcome.protocol == protocol).findFirst().orElseThrow();
	}

}
