package app.lissom.relief;

import java.util.List;

import app.lissom.diary.Treatment;

/**
 * Plans the phases of a session. Ice starts with 15 minutes and may be extended to 20,
 * heat with 20 minutes and to 30. Heat on a painful place is for comfort only, so it is
 * shorter.
 */
record SessionPlan(Treatment treatment, boolean forComfort, List<Phase> phases) {

	private static final int ICE = 15;

	private static final int ICE_MAX = 20;

	private static final int HEAT = 20;

	private static final int HEAT_MAX = 30;

	private static final int HEAT_FOR_COMFORT = 15;

	static SessionPlan of(Treatment treatment, boolean forComfort) {
		int heat = forComfort ? HEAT_FOR_COMFORT : HEAT;
		int heatMax = forComfort ? HEAT_FOR_COMFORT : HEAT_MAX;
		return new SessionPlan(treatment, forComfort, switch (treatment) {
			case ICE -> List.of(new Phase(Modality.COLD, 0, ICE, ICE_MAX));
			case HEAT -> List.of(new Phase(Modality.HEAT, 0, heat, heatMax));
			case HEAT_THEN_ICE ->
				List.of(new Phase(Modality.HEAT, 0, heat, heatMax), new Phase(Modality.COLD, heat, ICE, ICE_MAX));
		});
	}

	public boolean isCold() {
		return this.treatment != Treatment.HEAT;
	}

	public boolean isWarm() {
		return this.treatment != Treatment.ICE;
	}

	public int minutes() {
		return this.phases.stream().mapToInt(Phase::minutes).sum();
	}

	/**
	 * Plans one modality for some time.
	 *
	 * @param start minutes after the start of the session
	 */
	record Phase(Modality modality, int start, int minutes, int maxMinutes) {

		/** Returns the end, in minutes after the start of the session. */
		public int end() {
			return this.start + this.minutes;
		}

		/** Returns the minute of the session at which to look at the skin. */
		public int skinCheck() {
			return this.start + 5;
		}

	}

}
