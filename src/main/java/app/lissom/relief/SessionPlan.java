package app.lissom.relief;

import java.util.List;

import app.lissom.diary.Treatment;

/**
 * How a session goes: its parts, one after the other. Ice starts at 15 minutes and ends
 * at 20, heat starts at 20 and ends at 30.
 *
 * @param protocol what it is
 * @param parts what comes after what
 */
record SessionPlan(Treatment protocol, List<Part> parts) {

	private static final int ICE = 15;

	private static final int ICE_AT_MOST = 20;

	private static final int HEAT = 20;

	private static final int HEAT_AT_MOST = 30;

	/** Warmth on a place that is painful is for comfort only, so it is shorter. */
	private static final int HEAT_FOR_COMFORT = 15;

	static SessionPlan of(Treatment protocol, boolean forComfort) {
		int heat = forComfort ? HEAT_FOR_COMFORT : HEAT;
		int heatAtMost = forComfort ? HEAT_FOR_COMFORT : HEAT_AT_MOST;
		return new SessionPlan(protocol, switch (protocol) {
			case ICE -> List.of(new Part(Modality.COLD, 0, ICE, ICE_AT_MOST));
			case HEAT -> List.of(new Part(Modality.HEAT, 0, heat, heatAtMost));
			case HEAT_THEN_ICE ->
				List.of(new Part(Modality.HEAT, 0, heat, heatAtMost), new Part(Modality.COLD, heat, ICE, ICE_AT_MOST));
		});
	}

	public boolean isCold() {
		return this.protocol != Treatment.HEAT;
	}

	public boolean isWarm() {
		return this.protocol != Treatment.ICE;
	}

	/** All parts together, in minutes. */
	public int minutes() {
		return this.parts.stream().mapToInt(Part::minutes).sum();
	}

	/**
	 * One thing on the back for a while.
	 *
	 * @param modality what
	 * @param from minutes after the start of the session
	 * @param minutes how long to begin with
	 * @param atMost minutes that it must never pass
	 */
	record Part(Modality modality, int from, int minutes, int atMost) {

		/** Minutes after the start of the session. */
		public int until() {
			return this.from + this.minutes;
		}

		/** When to look at the skin, in minutes after the start of the session. */
		public int skinCheck() {
			return this.from + 5;
		}

	}

}
