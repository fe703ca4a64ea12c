package app.lissom.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a person said. A warning sign decides before the rest is asked; what was not asked
 * is null, and counts as the less safe answer.
 *
 * @param signs the warning signs; none is an empty set
 * @param feeling what it feels like
 * @param onset when it started
 * @param skin whether the skin there feels as usual
 * @param cautions what makes heat or ice unsafe; none is an empty set
 * @param agreed what a clinician called fine in spite of every "ask first" caution
 * @param pain how bad it is now; optional
 */
record Answers(Set<WarningSign> signs, @Nullable Feeling feeling, @Nullable Onset onset, @Nullable Skin skin,
		Set<Contraindication> cautions, Set<Modality> agreed, @Nullable PainLevel pain) {

	Answers {
		signs = Set.copyOf(signs);
		cautions = Set.copyOf(cautions);
		agreed = Set.copyOf(agreed);
	}

	/** The signs of this urgency that were ticked, in their usual order. */
	List<WarningSign> signs(Urgency urgency) {
		return this.signs.stream().filter((sign) -> sign.urgency() == urgency).sorted().toList();
	}

	/**
	 * Everything that speaks against this modality, in the order of the questions: an
	 * {@link Onset} or a {@link Contraindication}.
	 */
	List<Enum<?>> against(Modality modality) {
		List<Enum<?>> against = new ArrayList<>();
		if (modality == Modality.HEAT && isFresh()) {
			against.add((this.onset != null) ? this.onset : Onset.UNSURE);
		}
		this.cautions.stream()
			.filter((caution) -> caution.speaksAgainst(modality))
			.filter((caution) -> !caution.isAskFirst() || !this.agreed.contains(modality))
			.sorted()
			.forEach(against::add);
		return against;
	}

	private boolean isFresh() {
		return this.onset == null || this.onset.isFresh();
	}

	RuleInput facts() {
		return new RuleInput(!signs(Urgency.EMERGENCY).isEmpty(),
				!signs(Urgency.TODAY).isEmpty() || this.cautions.contains(Contraindication.INFECTION), this.feeling,
				isFresh(), against(Modality.COLD).isEmpty(), against(Modality.HEAT).isEmpty(),
				this.skin == Skin.AS_USUAL);
	}

}
