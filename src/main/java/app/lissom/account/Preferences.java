package app.lissom.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import app.lissom.kernel.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes to write.
 *
 * @param zone the zone in which their days begin and end
 * @param waterUnit the unit in which amounts are shown and typed
 * @param waterGoal millilitres a day, or null for no goal
 * @param glasses one-tap amounts in millilitres, in the order shown
 */
public record Preferences(ZoneId zone, WaterUnit waterUnit, @Nullable Integer waterGoal, List<Integer> glasses) {

	public Preferences {
		String sizes = glasses.stream().map(String::valueOf).collect(Collectors.joining(","));
		SettingsForm form = new SettingsForm(zone.getId(), waterUnit, WaterUnit.ML, waterGoal, sizes);
		if (TimeZones.find(zone.getId()).isEmpty() || !form.isGoodGoal() || glasses.isEmpty()
				|| !form.glassSizes().equals(glasses)) {
			throw new IllegalArgumentException("Nobody can choose that in the settings");
		}
	}

	/** What this person likes by now. */
	public boolean areThoseOf(Person me) {
		return this.zone.equals(me.zone()) && this.waterUnit == me.waterUnit()
				&& Objects.equals(this.waterGoal, me.waterGoal()) && this.glasses.equals(me.glasses());
	}

}
