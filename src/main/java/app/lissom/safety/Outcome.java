package app.lissom.safety;

import java.util.Arrays;
import java.util.List;

import app.lissom.diary.Treatment;
import app.lissom.page.AddressWord;
import org.jspecify.annotations.Nullable;

/** Lists the outcomes of the symptom picker; their words are part of message keys. */
public enum Outcome implements AddressWord {

	EMERGENCY(null), URGENT(null), MOVE_GENTLY(null, "keep-moving", "outlook"),
	ICE(Treatment.ICE, "cold", "first-48-hours", "water"), HEAT(Treatment.HEAT, "heat", "water"),
	HEAT_THEN_ICE(Treatment.HEAT_THEN_ICE, "heat-then-ice", "heat", "cold", "water");

	private final @Nullable Treatment treatment;

	private final List<String> claims;

	Outcome(@Nullable Treatment treatment, String... claims) {
		this.treatment = treatment;
		this.claims = List.of(claims);
	}

	/** Returns what to put on the back, or null for nothing. */
	public @Nullable Treatment treatment() {
		return this.treatment;
	}

	public List<String> claims() {
		return this.claims;
	}

	public static Outcome of(Treatment treatment) {
		return Arrays.stream(values()).filter((outcome) -> outcome.treatment == treatment).findFirst().orElseThrow();
	}

}
