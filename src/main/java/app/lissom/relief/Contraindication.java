package app.lissom.relief;

import java.util.Set;

/** Lists the conditions that make heat or ice unsafe. */
enum Contraindication {

	POOR_CIRCULATION(Modality.COLD, Modality.HEAT),

	/** Broken skin or stitches there. */
	BROKEN_SKIN(Modality.COLD, Modality.HEAT),

	RAYNAUDS(Modality.COLD),

	/** Hives from cold. */
	COLD_ALLERGY(Modality.COLD),

	REACTION_TO_COLD(Modality.COLD),

	REACTION_TO_HEAT(Modality.HEAT),

	/** A new injury with swelling, in the first 48 hours. */
	SWELLING(Modality.HEAT),

	INFLAMED_SKIN(Modality.HEAT),

	/** Infected skin, or fever: this needs medical advice today in any case. */
	INFECTION(Modality.HEAT),

	/** A medicine patch or a heat rub on that skin. */
	PATCH_OR_RUB(Modality.HEAT),

	/** After alcohol, or a sleeping or strong pain medicine. */
	DROWSY(Modality.HEAT),

	DIABETES(true, Modality.COLD, Modality.HEAT),

	NERVE_DAMAGE(true, Modality.COLD, Modality.HEAT),

	PREGNANCY(true, Modality.COLD, Modality.HEAT),

	HEART_DISEASE(true, Modality.COLD),

	MULTIPLE_SCLEROSIS(true, Modality.HEAT),

	SPINAL_CORD_INJURY(true, Modality.HEAT);

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

	/** Returns whether it no longer counts once a clinician has approved. */
	public boolean isAskFirst() {
		return this.askFirst;
	}

}
