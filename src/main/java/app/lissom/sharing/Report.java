package app.lissom.sharing;

import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.Feeling;
import app.lissom.progress.PainChart;

/**
 * What somebody with 60 seconds has to know: facts and no words, so that a copy can be
 * kept and drawn later.
 *
 * @param name what the person is called here
 * @param span the days that it is about
 * @param made the day on which it was put together
 * @param noted days with any entry
 * @param pain how strong it was
 * @param chart how it went
 * @param spots where it was
 * @param feelings what it felt like, the most often first
 * @param care what the person did about it
 * @param helped what came of that
 * @param safety the answers about warning signs
 * @param changes what changed in the plan, the latest first
 * @param questions what the person wants to ask
 */
record Report(String name, ReportDates span, LocalDate made, int noted, PainSummary pain, PainChart chart,
		List<PainArea> spots, List<Felt> feelings, SelfCareSummary care, List<TreatmentEffect> helped,
		SafetySummary safety, List<AcceptedPlanChange> changes, List<String> questions) {

	/** Days without an entry: nobody knows about those. */
	public int unknown() {
		return this.span.days() - this.noted;
	}

	/**
	 * What pain felt like.
	 *
	 * @param feeling the kind
	 * @param times how often it was noted
	 */
	record Felt(Feeling feeling, int times) {

	}

}
