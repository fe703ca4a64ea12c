package app.lissom.account;

import java.time.ZoneId;
import java.util.List;

import app.lissom.kernel.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a person chose in the settings.
 *
 * @param zone the zone in which their days begin and end
 * @param waterGoal millilitres a day, 1 to 10,000, or null for no goal
 * @param glasses one to six different one-tap amounts, 10 to 2,000 millilitres, in the
 * order shown
 * @param weeklyQuestions whether the start page asks once a week what the person can do
 */
public record Preferences(ZoneId zone, WaterUnit waterUnit, @Nullable Integer waterGoal, List<Integer> glasses,
		boolean weeklyQuestions) {

	private static final int LARGEST_GOAL = 10_000;

	private static final int SMALLEST_GLASS = 10;

	private static final int LARGEST_GLASS = 2000;

	/** As many buttons as fit on a phone. */
	private static final int MOST_GLASSES = 6;

	public Preferences {
		if (TimeZones.find(zone.getId()).isEmpty() || !isGoal(waterGoal) || !areGlasses(glasses)) {
			throw new IllegalArgumentException("Settings do not offer these preferences");
		}
	}

	/** Returns the same with the weekly questions on or off. */
	Preferences withWeeklyQuestions(boolean on) {
		return new Preferences(this.zone, this.waterUnit, this.waterGoal, this.glasses, on);
	}

	static boolean isGoal(@Nullable Integer millilitres) {
		return millilitres == null || (millilitres > 0 && millilitres <= LARGEST_GOAL);
	}

	static boolean areGlasses(List<Integer> millilitres) {
		return !millilitres.isEmpty() && millilitres.size() <= MOST_GLASSES
				&& millilitres.stream().distinct().count() == millilitres.size()
				&& millilitres.stream().allMatch(Preferences::isGlass);
	}

	static boolean isGlass(int millilitres) {
		return millilitres >= SMALLEST_GLASS && millilitres <= LARGEST_GLASS;
	}

}
