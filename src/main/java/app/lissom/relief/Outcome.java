package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.lissom.diary.Treatment;
import org.jspecify.annotations.Nullable;

/** What the picker can end with. The words are in the message bundle. */
enum Outcome {

	EMERGENCY(null), URGENT(null), MOVE_GENTLY(null, "keep-moving", "outlook"),
	ICE(Treatment.ICE, "cold", "first-48-hours", "water"), HEAT(Treatment.HEAT, "heat", "water"),
	HEAT_THEN_ICE(Treatment.HEAT_THEN_ICE, "heat-then-ice", "heat", "cold", "water");

	private final @Nullable Treatment protocol;

	private final List<String> claims;

	Outcome(@Nullable Treatment protocol, String... claims) {
		this.protocol = protocol;
		this.claims = List.of(claims);
	}

	/** What to put on the back, or null where nothing should be. */
	public @Nullable Treatment protocol() {
		return this.protocol;
	}

	/** The guide's claims that it rests on. */
	List<String> claims() {
		return this.claims;
	}

	/** Its name in addresses, templates and the message bundle. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Outcome of(Treatment protocol) {
		return Arrays.stream(values()).filter((outcome) -> outcome.protocol == protocol).findFirst().orElseThrow();
	}

	static Optional<Outcome> named(String slug) {
		return Arrays.stream(values()).filter((outcome) -> outcome.slug().equals(slug)).findFirst();
	}

}
