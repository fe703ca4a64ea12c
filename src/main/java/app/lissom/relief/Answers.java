package app.lissom.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.guide.Modality;
import app.lissom.guide.Contraindication;
import app.lissom.diary.Feeling;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Holds a person's answers to the symptom picker. A warning sign decides before the rest
 * is asked; what was not asked is null, and counts as the less safe answer.
 *
 * @param approved what a doctor or nurse called fine in spite of every contraindication
 * to ask about first
 */
record Answers(Set<WarningSign> signs, @Nullable Feeling feeling, @Nullable Onset onset, @Nullable Skin skin,
		Set<Contraindication> contraindications, Set<Modality> approved, @Nullable PainLevel pain) {

	Answers {
		signs = Set.copyOf(signs);
		contraindications = Set.copyOf(contraindications);
		approved = Set.copyOf(approved);
	}

	/** Returns the ticked signs of this urgency, in the order of the enum. */
	List<WarningSign> signs(Urgency urgency) {
		return this.signs.stream().filter((sign) -> sign.urgency() == urgency).sorted().toList();
	}

	/**
	 * Returns everything that speaks against this modality, in the order of the
	 * questions: an {@link Onset} or a {@link Contraindication}.
	 */
	public List<Enum<?>> reasonsAgainst(Modality modality) {
		List<Enum<?>> reasons = new ArrayList<>();
		if (modality == Modality.HEAT && isNewInjury()) {
			reasons.add((this.onset != null) ? this.onset : Onset.UNSURE);
		}
		this.contraindications.stream()
			.filter((reason) -> reason.speaksAgainst(modality))
			.filter((reason) -> !reason.isAskFirst() || !this.approved.contains(modality))
			.sorted()
			.forEach(reasons::add);
		return reasons;
	}

	private boolean isNewInjury() {
		return this.onset == null || this.onset.isNewInjury();
	}

	RuleInput ruleInput() {
		return new RuleInput(!signs(Urgency.EMERGENCY).isEmpty(),
				!signs(Urgency.TODAY).isEmpty() || this.contraindications.contains(Contraindication.INFECTION),
				this.feeling, isNewInjury(), reasonsAgainst(Modality.COLD).isEmpty(),
				reasonsAgainst(Modality.HEAT).isEmpty(), this.skin == Skin.AS_USUAL);
	}

}
