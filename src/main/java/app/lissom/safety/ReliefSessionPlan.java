package app.lissom.safety;

import java.util.List;

import app.lissom.diary.Treatment;
import app.lissom.guide.Modality;

/**
 * Plans the phases of a session. Ice starts with 15 minutes and may be extended to 20,
 * heat with 20 minutes and to 30.
 *
 * @param forComfort heat on a painful place is for comfort only, so it is shorter
 * @param careful ice on a person who may be drowsy is shorter
 */
public record ReliefSessionPlan(Treatment treatment, boolean forComfort, boolean careful, List<Phase> phases) {

	private static final int ICE = 15;

	private static final int ICE_MAX = 20;

	private static final int CAREFUL_ICE = 10;

	private static final int HEAT = 20;

	private static final int HEAT_MAX = 30;

	private static final int HEAT_FOR_COMFORT = 15;

	/** How long the skin needs to dry and return to normal between heat and ice. */
	public static final int BREAK = 5;

	public static ReliefSessionPlan of(Treatment treatment) {
		return of(treatment, false, false);
	}

	public static ReliefSessionPlan of(Treatment treatment, boolean forComfort, boolean careful) {
		Phase heat = forComfort ? new Phase(Modality.HEAT, 0, HEAT_FOR_COMFORT, HEAT_FOR_COMFORT)
				: new Phase(Modality.HEAT, 0, HEAT, HEAT_MAX);
		int iceStart = (treatment == Treatment.ICE) ? 0 : heat.end() + BREAK;
		Phase ice = careful ? new Phase(Modality.COLD, iceStart, CAREFUL_ICE, CAREFUL_ICE)
				: new Phase(Modality.COLD, iceStart, ICE, ICE_MAX);
		return new ReliefSessionPlan(treatment, forComfort, careful, switch (treatment) {
			case ICE -> List.of(ice);
			case HEAT -> List.of(heat);
			case HEAT_THEN_ICE -> List.of(heat, ice);
		});
	}

	public boolean isCold() {
		return this.treatment != Treatment.HEAT;
	}

	public boolean isWarm() {
		return this.treatment != Treatment.ICE;
	}

	/** Returns the minutes with heat or ice. */
	public int minutes() {
		return this.phases.stream().mapToInt(Phase::minutes).sum();
	}

	/** Returns the end of its last phase, in minutes after its start. */
	public int end() {
		return this.phases.get(this.phases.size() - 1).end();
	}

	/**
	 * Plans one modality for some time.
	 *
	 * @param start minutes after the start of the session
	 */
	public record Phase(Modality modality, int start, int minutes, int maxMinutes) {

		/** Returns the end, in minutes after the start of the session. */
		public int end() {
			return this.start + this.minutes;
		}

		/** Returns the minute of the session at which to look at the skin. */
		public int skinCheck() {
			return this.start + 5;
		}

		public boolean isExtendable() {
			return this.maxMinutes > this.minutes;
		}

	}

}
