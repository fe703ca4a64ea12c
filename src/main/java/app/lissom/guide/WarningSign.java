package app.lissom.guide;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lists the signs that back pain needs medical help first. Their texts are in the message
 * bundle as {@code guide.warning-sign.<NAME>}.
 */
public enum WarningSign {

	SADDLE_NUMBNESS(Group.NERVES), BLADDER(Group.NERVES), BOWEL(Group.NERVES), SEXUAL_FUNCTION(Group.NERVES),
	BOTH_LEGS(Group.NERVES), LEG_WEAKNESS(Group.NERVES),

	CHEST_PAIN(Group.EMERGENCY), SERIOUS_ACCIDENT(Group.EMERGENCY), TEARING_PAIN(Group.EMERGENCY),
	PREGNANCY(Group.EMERGENCY),

	FEVER(Group.TODAY), ONE_LEG(Group.TODAY), URINE(Group.TODAY), WEIGHT_LOSS(Group.TODAY), LUMP(Group.TODAY),
	BETWEEN_SHOULDER_BLADES(Group.TODAY),

	/** Pain that is worse on sneezing, coughing or emptying the bowels. */
	STRAINING(Group.TODAY),

	NIGHT_PAIN(Group.TODAY),

	CANCER(Group.UNCHECKED), WEAK_IMMUNE_SYSTEM(Group.UNCHECKED), RECENT_INFECTION(Group.UNCHECKED),
	INJECTED_DRUGS(Group.UNCHECKED), OSTEOPOROSIS(Group.UNCHECKED), STEROIDS(Group.UNCHECKED),
	SMALL_FALL(Group.UNCHECKED);

	private final Group group;

	WarningSign(Group group) {
		this.group = group;
	}

	public Group group() {
		return this.group;
	}

	/** Returns how soon a doctor has to look at it. */
	public Urgency urgency() {
		return this.group.urgency;
	}

	/**
	 * Returns the signs of this urgency by group, in the order in which they are asked.
	 */
	public static Map<Group, List<WarningSign>> byGroup(Urgency urgency) {
		return Arrays.stream(values())
			.filter((sign) -> sign.urgency() == urgency)
			.collect(Collectors.groupingBy(WarningSign::group, () -> new EnumMap<>(Group.class), Collectors.toList()));
	}

	/**
	 * Groups the signs that share a heading, {@code guide.warning-sign.group.<NAME>}.
	 */
	public enum Group {

		/** Signs of pressure on the nerves at the end of the spine. */
		NERVES(Urgency.EMERGENCY),

		/** Other signs of an emergency. */
		EMERGENCY(Urgency.EMERGENCY),

		/** Signs to be checked today. */
		TODAY(Urgency.TODAY),

		/** Conditions that count when this pain is new or not checked yet. */
		UNCHECKED(Urgency.TODAY);

		private final Urgency urgency;

		Group(Urgency urgency) {
			this.urgency = urgency;
		}

	}

	/** Lists how soon help is needed. */
	public enum Urgency {

		/** Call the emergency number now. */
		EMERGENCY,

		/** Speak to a doctor or nurse today. */
		TODAY

	}

}
