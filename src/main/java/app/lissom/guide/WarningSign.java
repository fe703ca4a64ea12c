package app.lissom.guide;

/**
 * Lists the signs that back pain needs medical help first. The texts are in the message
 * bundle as {@code guide.warning-sign.<NAME>}.
 */
public enum WarningSign {

	SADDLE_NUMBNESS(Urgency.EMERGENCY), BLADDER(Urgency.EMERGENCY), BOWEL(Urgency.EMERGENCY),
	SEXUAL_FUNCTION(Urgency.EMERGENCY), BOTH_LEGS(Urgency.EMERGENCY), LEG_WEAKNESS(Urgency.EMERGENCY),
	CHEST_PAIN(Urgency.EMERGENCY), SERIOUS_ACCIDENT(Urgency.EMERGENCY), TEARING_PAIN(Urgency.EMERGENCY),
	PREGNANCY(Urgency.EMERGENCY),

	FEVER(Urgency.TODAY), ONE_LEG(Urgency.TODAY), URINE(Urgency.TODAY), WEIGHT_LOSS(Urgency.TODAY), LUMP(Urgency.TODAY),
	BETWEEN_SHOULDER_BLADES(Urgency.TODAY), NIGHT_PAIN(Urgency.TODAY), CANCER(Urgency.TODAY),
	WEAK_IMMUNE_SYSTEM(Urgency.TODAY), RECENT_INFECTION(Urgency.TODAY), INJECTED_DRUGS(Urgency.TODAY),
	OSTEOPOROSIS(Urgency.TODAY), STEROIDS(Urgency.TODAY), SMALL_FALL(Urgency.TODAY);

	private final Urgency urgency;

	WarningSign(Urgency urgency) {
		this.urgency = urgency;
	}

	/** Returns how soon a doctor has to look at it. */
	public Urgency urgency() {
		return this.urgency;
	}

	/** Says how soon help is needed. */
	public enum Urgency {

		/** Call the emergency number now. */
		EMERGENCY,

		/** Speak to a doctor or nurse today. */
		TODAY

	}

}
