package app.lissom.account;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import app.lissom.kernel.TimeZones;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds preferences as typed.
 *
 * @param drawnIn the unit of the amounts below, which is that of the page; null for
 * {@code unit}
 * @param glasses one-tap amounts, with commas between
 */
record SettingsForm(@Nullable String zone, @NotNull(message = "{account.unit.blank}") WaterUnit unit,
		@Nullable WaterUnit drawnIn, @Nullable Integer goal, @Nullable String glasses) {

	static SettingsForm of(Person me) {
		WaterUnit unit = me.waterUnit();
		return new SettingsForm(me.zone().getId(), unit, unit,
				(me.waterGoal() != null) ? unit.fromMillilitres(me.waterGoal()) : null,
				me.glasses()
					.stream()
					.map((glass) -> String.valueOf(unit.fromMillilitres(glass)))
					.collect(Collectors.joining(", ")));
	}

	/** Rejects the first field that is no preference, in a form without other errors. */
	void check(Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		if (TimeZones.find(this.zone).isEmpty()) {
			errors.rejectValue("zone", "account.zone.wrong");
		}
		else if (!Preferences.isGoal(goalMillilitres())) {
			errors.rejectValue("goal", "account.goal.wrong");
		}
		else if (!Preferences.areGlasses(glassMillilitres())) {
			errors.rejectValue("glasses", "account.glasses.wrong");
		}
	}

	/** Returns the preferences; call {@link #check} first. */
	Preferences toPreferences() {
		ZoneId zone = TimeZones.find(this.zone).orElseThrow();
		return new Preferences(zone, this.unit, goalMillilitres(), glassMillilitres());
	}

	private @Nullable Integer goalMillilitres() {
		return (this.goal != null) ? typedIn().toMillilitres(this.goal) : null;
	}

	/** Returns the sizes in the order typed, each once; none when one is no number. */
	private List<Integer> glassMillilitres() {
		try {
			return Arrays.stream((this.glasses != null) ? this.glasses.split("[,;\\s]+") : new String[0])
				.filter((size) -> !size.isEmpty())
				.map((size) -> typedIn().toMillilitres(Integer.parseInt(size)))
				.distinct()
				.toList();
		}
		catch (NumberFormatException ex) {
			return List.of();
		}
	}

	private WaterUnit typedIn() {
		return (this.drawnIn != null) ? this.drawnIn : this.unit;
	}

}
