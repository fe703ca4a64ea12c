package app.lissom.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lissom.diary.Entry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.guide.WarningSign;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the checks of the warning signs.
 *
 * @param signs what was ticked, emergencies first
 */
public record SafetySummary(int checks, @Nullable LocalDate latest, List<Ticked> signs) {

	/** Summarizes checks in their order, the earliest first. */
	static SafetySummary of(List<SafetyCheckEntry> checks) {
		List<Ticked> signs = new ArrayList<>();
		for (WarningSign sign : WarningSign.values()) {
			List<LocalDate> days = checks.stream()
				.filter((check) -> check.content().signs().contains(sign))
				.map(Entry::day)
				.distinct()
				.toList();
			if (!days.isEmpty()) {
				signs.add(new Ticked(sign, days.get(0), days.get(days.size() - 1), days.size()));
			}
		}
		return new SafetySummary(checks.size(), checks.isEmpty() ? null : checks.get(checks.size() - 1).day(), signs);
	}

	/** Tells on which days a sign was ticked: the first, the last, and how many. */
	record Ticked(WarningSign sign, LocalDate first, LocalDate last, int days) {

	}

}
