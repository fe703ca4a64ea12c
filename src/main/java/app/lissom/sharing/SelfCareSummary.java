package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import app.lissom.diary.MassageEntry;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.totals.Total;

/**
 * Sums up exercise, ice and heat, massages and flare days.
 *
 * @param massages some massages, the latest first
 * @param otherMassages how many there are besides
 */
record SelfCareSummary(int exerciseDays, int exerciseMinutes, int reliefs, List<MassageOn> massages, int otherMassages,
		int flareDays) {

	private static final int NAMED = 4;

	static SelfCareSummary of(List<Total> days, List<MassageEntry> massages, int flareDays) {
		List<MassageOn> latest = massages.stream()
			.map((entry) -> new MassageOn(entry.day(), entry.content().massage()))
			.sorted(Comparator.comparing(MassageOn::day).reversed())
			.limit(NAMED)
			.toList();
		return new SelfCareSummary(days.stream().mapToInt(Total::exerciseDays).sum(),
				days.stream().mapToInt(Total::exerciseMinutes).sum(), days.stream().mapToInt(Total::reliefs).sum(),
				latest, massages.size() - latest.size(), flareDays);
	}

	record MassageOn(LocalDate day, Massage kind) {

	}

}
