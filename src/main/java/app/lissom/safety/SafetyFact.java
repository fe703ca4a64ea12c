package app.lissom.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Lists the facts that {@link SafetyRule}s test. A fact holds if any one of its answers
 * was given.
 */
public enum SafetyFact {

	EMERGENCY(signs(Urgency.EMERGENCY)),

	/** An urgent sign, or fever or infected skin anywhere. */
	URGENT(Stream.concat(signs(Urgency.TODAY), Stream.of(Contraindication.INFECTION))),

	SKIN_CHANGED(Stream.of(Skin.CHANGED, Skin.UNSURE)),

	COLD_UNSAFE(Modality.COLD, contraindications(Modality.COLD)),

	/** Heat can also make a new injury swell. */
	HEAT_UNSAFE(Modality.HEAT,
			Stream.concat(Arrays.stream(Onset.values()).filter(Onset::isNewInjury), contraindications(Modality.HEAT))),

	PAINFUL(Stream.of(Feeling.PAINFUL)), TIGHT(Stream.of(Feeling.TIGHT)), BOTH(Stream.of(Feeling.BOTH));

	private final @Nullable Modality modality;

	private final List<Enum<?>> answers;

	SafetyFact(Stream<Enum<?>> answers) {
		this(null, answers);
	}

	SafetyFact(@Nullable Modality modality, Stream<Enum<?>> answers) {
		this.modality = modality;
		this.answers = answers.toList();
	}

	/** Returns the answers that make it hold, in the order of the questions. */
	public List<Enum<?>> answers() {
		return this.answers;
	}

	/**
	 * Returns the approval by a doctor or nurse that makes this answer count no longer,
	 * or null when nothing does.
	 */
	public @Nullable Modality liftedBy(Enum<?> answer) {
		return (answer instanceof Contraindication reason && reason.isAskFirst()) ? this.modality : null;
	}

	/** Returns those of these answers that make it hold. */
	public List<Enum<?>> reasons(Set<Enum<?>> given) {
		return this.answers.stream().filter(given::contains).filter((answer) -> {
			Modality approval = liftedBy(answer);
			return approval == null || !given.contains(approval);
		}).toList();
	}

	public static SafetyFact against(Modality modality) {
		return (modality == Modality.COLD) ? COLD_UNSAFE : HEAT_UNSAFE;
	}

	private static Stream<Enum<?>> signs(Urgency urgency) {
		return Arrays.stream(WarningSign.values()).filter((sign) -> sign.urgency() == urgency).map((sign) -> sign);
	}

	private static Stream<Enum<?>> contraindications(Modality modality) {
		return Arrays.stream(Contraindication.values())
			.filter((reason) -> reason.speaksAgainst(modality))
			.map((reason) -> reason);
	}

}
