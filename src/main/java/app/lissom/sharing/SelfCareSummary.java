package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import app.lissom.diary.Massage;
import app.lissom.diary.MassageEntry;
import app.lissom.totals.Total;

/**
 * What somebody did for their back.
 *
 * @param exerciseDays days with exercise
 * @param exerciseMinutes minutes of it, as far as they were noted
 * @param reliefs sessions with ice, heat or both
 * @param massages the latest massages first
 * @param otherMassages how many there were besides
 * @param flareDays days on which the back flared up
 */
record SelfCareSummary(int exerciseDays, int exerciseMinutes, int reliefs, List<Rub> massages, int otherMassages,
		int flareDays) {

	/** How many massages are named. */
	static final int NAMED = 4;

	static SelfCareSummary of(List<Total> days, List<MassageEntry> massages, int flareDays) {
		List<Rub> latest = massages.stream()
			.map((entry) -> new Rub(entry.day(), entry.massage()))
			.sorted(Comparator.comparing(Rub::day).reversed())
			.limit(NAMED)
			.toList();
		return new SelfCareSummary(days.stream().mapToInt(Total::exerciseDays).sum(),
				days.stream().mapToInt(Total::exerciseMinutes).sum(), days.stream().mapToInt(Total::reliefs).sum(),
				latest, massages.size() - latest.size(), flareDays);
	}

	/**
	 * A massage.
	 *
	 * @param day when
	 * @param kind which
	 */
	record Rub(LocalDate day, Massage kind) {

	}

}
