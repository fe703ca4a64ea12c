package app.lissom.guide;

import java.util.Set;

/**
 * Lists the conditions that make heat or ice unsafe. Their texts are in the message
 * bundle as {@code guide.contraindication.<NAME>}.
 */
public enum Contraindication {

	POOR_CIRCULATION(Modality.COLD, Modality.HEAT),

	/** Broken skin or stitches there. */
	BROKEN_SKIN(Modality.COLD, Modality.HEAT),

	/** The skin itself: a sore or swollen muscle under healthy skin is not meant. */
	INFLAMED_SKIN(Modality.COLD, Modality.HEAT),

	/** Infected skin, or fever: this needs medical advice today in any case. */
	INFECTION(Modality.COLD, Modality.HEAT),

	RAYNAUDS(Modality.COLD),

	/** Hives from cold. */
	COLD_ALLERGY(Modality.COLD),

	REACTION_TO_COLD(Modality.COLD),

	REACTION_TO_HEAT(Modality.HEAT),

	/** A new injury with swelling, in the first 48 hours. */
	SWELLING(Modality.HEAT),

	/** A medicine patch or a heat rub on that skin; before ice it has to come off. */
	PATCH_OR_RUB(Modality.HEAT),

	/**
	 * After alcohol, or a sleeping or strong pain medicine; ice is shorter, as a drowsy
	 * person does not feel it burn.
	 */
	DROWSY(Modality.HEAT),

	DIABETES(true, Modality.COLD, Modality.HEAT),

	NERVE_DAMAGE(true, Modality.COLD, Modality.HEAT),

	PREGNANCY(true, Modality.COLD, Modality.HEAT),

	HEART_DISEASE(true, Modality.COLD),

	MULTIPLE_SCLEROSIS(true, Modality.COLD, Modality.HEAT),

	SPINAL_CORD_INJURY(true, Modality.COLD, Modality.HEAT);

	private final boolean askFirst;

	private final Set<Modality> against;

	Contraindication(Modality... against) {
		this(false, against);
	}

	Contraindication(boolean askFirst, Modality... against) {
		this.askFirst = askFirst;
		this.against = Set.of(against);
	}

	public boolean speaksAgainst(Modality modality) {
		return this.against.contains(modality);
	}

	/** Returns whether it no longer counts once a doctor or nurse has approved. */
	public boolean isAskFirst() {
		return this.askFirst;
	}

}
