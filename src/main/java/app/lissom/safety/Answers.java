package app.lissom.safety;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Holds a person's answers to the symptom picker. A warning sign decides before the rest
 * is asked; whatever was not asked is null, and counts as the less safe answer.
 *
 * @param approved the modalities that a doctor or nurse has approved despite the
 * contraindications to ask about first
 */
public record Answers(Set<WarningSign> signs, @Nullable Feeling feeling, @Nullable Onset onset, @Nullable Skin skin,
		Set<Contraindication> contraindications, Set<Modality> approved, @Nullable PainLevel pain) {

	public Answers {
		signs = Set.copyOf(signs);
		contraindications = Set.copyOf(contraindications);
		approved = Set.copyOf(approved);
	}

	/** Returns the ticked signs of this urgency, in the order of the enum. */
	public List<WarningSign> signs(Urgency urgency) {
		return this.signs.stream().filter((sign) -> sign.urgency() == urgency).sorted().toList();
	}

	/**
	 * Returns everything that speaks against this modality, in the order of the
	 * questions: an {@link Onset} or a {@link Contraindication}.
	 */
	public List<Enum<?>> reasonsAgainst(Modality modality) {
		return SafetyFact.against(modality).reasons(given());
	}

	private Set<Enum<?>> given() {
		Set<Enum<?>> given = new HashSet<>();
		given.addAll(this.signs);
		given.add((this.onset != null) ? this.onset : Onset.UNSURE);
		given.add((this.skin != null) ? this.skin : Skin.UNSURE);
		given.addAll(this.contraindications);
		given.addAll(this.approved);
		return given;
	}

	public RuleInput ruleInput() {
		Set<Enum<?>> given = given();
		Set<SafetyFact> facts = EnumSet.allOf(SafetyFact.class);
		facts.removeIf((fact) -> fact.reasons(given).isEmpty());
		return new RuleInput(facts.contains(SafetyFact.EMERGENCY), facts.contains(SafetyFact.URGENT), this.feeling,
				this.onset == null || this.onset.isNewInjury(), !facts.contains(SafetyFact.COLD_UNSAFE),
				!facts.contains(SafetyFact.HEAT_UNSAFE), !facts.contains(SafetyFact.SKIN_CHANGED));
	}

}
