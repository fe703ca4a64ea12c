package app.lissom.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/** Creates answers for tests: by default nothing in them makes any treatment unsafe. */
final class AnswersMother {

	private final Feeling feeling;

	private final Set<WarningSign> signs = EnumSet.noneOf(WarningSign.class);

	private final Set<Contraindication> cautions = EnumSet.noneOf(Contraindication.class);

	private final Set<Modality> approved = EnumSet.noneOf(Modality.class);

	private Onset onset = Onset.LONGER;

	private Skin skin = Skin.AS_USUAL;

	private @Nullable PainLevel pain;

	private AnswersMother(Feeling feeling) {
		this.feeling = feeling;
	}

	static AnswersMother feeling(Feeling feeling) {
		return new AnswersMother(feeling);
	}

	static AnswersMother painful() {
		return feeling(Feeling.PAINFUL);
	}

	static AnswersMother tight() {
		return feeling(Feeling.TIGHT);
	}

	static AnswersMother both() {
		return feeling(Feeling.BOTH);
	}

	AnswersMother with(WarningSign... signs) {
		this.signs.addAll(List.of(signs));
		return this;
	}

	AnswersMother with(Contraindication... cautions) {
		this.cautions.addAll(List.of(cautions));
		return this;
	}

	AnswersMother with(Skin skin) {
		this.skin = skin;
		return this;
	}

	AnswersMother approved(Modality... modalities) {
		this.approved.addAll(List.of(modalities));
		return this;
	}

	AnswersMother since(Onset onset) {
		this.onset = onset;
		return this;
	}

	AnswersMother pain(int level) {
		this.pain = new PainLevel(level);
		return this;
	}

	Answers answers() {
		return new Answers(this.signs, this.feeling, this.onset, this.skin, this.cautions, this.approved, this.pain);
	}

	RuleInput ruleInput() {
		return answers().ruleInput();
	}

	Advice advice() {
		return Advice.of(answers(), null);
	}

}
