package app.lissom.relief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers for tests: by themselves they hold nothing that speaks against anything.
 */
final class Said {

	private final Feeling feeling;

	private final Set<WarningSign> signs = EnumSet.noneOf(WarningSign.class);

	private final Set<Contraindication> cautions = EnumSet.noneOf(Contraindication.class);

	private final Set<Modality> agreed = EnumSet.noneOf(Modality.class);

	private Onset onset = Onset.LONGER;

	private Skin skin = Skin.AS_USUAL;

	private @Nullable PainLevel pain;

	private Said(Feeling feeling) {
		this.feeling = feeling;
	}

	static Said that(Feeling feeling) {
		return new Said(feeling);
	}

	static Said painful() {
		return that(Feeling.PAINFUL);
	}

	static Said tight() {
		return that(Feeling.TIGHT);
	}

	static Said both() {
		return that(Feeling.BOTH);
	}

	Said with(WarningSign... signs) {
		this.signs.addAll(List.of(signs));
		return this;
	}

	Said with(Contraindication... cautions) {
		this.cautions.addAll(List.of(cautions));
		return this;
	}

	Said with(Skin skin) {
		this.skin = skin;
		return this;
	}

	Said agreed(Modality... modalities) {
		this.agreed.addAll(List.of(modalities));
		return this;
	}

	Said since(Onset onset) {
		this.onset = onset;
		return this;
	}

	Said pain(int level) {
		this.pain = new PainLevel(level);
		return this;
	}

	Answers answers() {
		return new Answers(this.signs, this.feeling, this.onset, this.skin, this.cautions, this.agreed, this.pain);
	}

	RuleInput ruleInput() {
		return answers().ruleInput();
	}

	Advice advice() {
		return Advice.of(answers(), null);
	}

}
