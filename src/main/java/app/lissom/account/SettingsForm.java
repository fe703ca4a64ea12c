package app.lissom.account;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.kernel.TimeZones;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds preferences as typed. Amounts are in the chosen unit, except those still exactly
 * as the page showed them: they keep their value when the unit changes.
 *
 * @param drawnIn the unit in which the page showed the amounts; null for {@code unit}
 * @param glasses one-tap amounts, with commas between
 */
record SettingsForm(@Nullable String zone, @NotNull(message = "{account.unit.blank}") WaterUnit unit,
		@Nullable WaterUnit drawnIn, @Nullable String goal, @Nullable String glasses,
		@Nullable Boolean weeklyQuestions) {

	/** What never is in a number. */
	private static final String MARK = "[;\u060c\u3001\n]";

	/** A comma between two digits can be a decimal comma; any other ends a size. */
	private static final String BETWEEN = "\\s*" + MARK + "\\s*|\\s*,(?:\\s+|$)|(?<=\\p{Nd})\\s+(?=\\p{Nd})";

	private static final Pattern MARKED = Pattern.compile(MARK);

	static SettingsForm of(Person me) {
		WaterUnit unit = me.waterUnit();
		return new SettingsForm(me.zone().getId(), unit, unit,
				(me.waterGoal() != null) ? unit.write(me.waterGoal()) : null,
				list(me.glasses().stream().map(unit::write).toList()), me.weeklyQuestions());
	}

	/** Where a size has a decimal, a comma between sizes would read as one. */
	private static String list(List<String> sizes) {
		return String.join(sizes.stream().allMatch((size) -> size.matches("\\p{Nd}+")) ? ", " : "; ", sizes);
	}

	/**
	 * Rejects invalid preferences. Amounts can be read only if there is a unit.
	 * @param me whose amounts the page showed
	 */
	void check(Person me, Errors errors) {
		if (TimeZones.find(this.zone).isEmpty()) {
			errors.rejectValue("zone", "account.zone.wrong");
		}
		if (!errors.hasFieldErrors("unit")) {
			goal(me).ifPresent((goal) -> goal.check("goal", "account.goal.wrong", errors));
			checkGlasses(me, errors);
		}
	}

	private void checkGlasses(Person me, Errors errors) {
		List<String> sizes = sizes(me);
		sizes.stream()
			.filter((size) -> !isMarked() && size.contains(",") && areClear(List.of(size.split(",")), me))
			.findFirst()
			.ifPresent((size) -> errors.rejectValue("glasses", "account.glasses.unclear",
					new Object[] { size.replace(',', '.'), size.replace(",", "; ") }, null));
		sizes.stream()
			.filter((size) -> !glass(size, me).isClear())
			.findFirst()
			.ifPresent((size) -> glass(size, me).check("glasses", "account.glasses.size", errors));
		if (!errors.hasFieldErrors("glasses") && !Preferences.areGlasses(glasses(me))) {
			errors.rejectValue("glasses", "account.glasses.wrong");
		}
	}

	/** Returns the preferences; call {@link #check} first. */
	Preferences toPreferences(Person me) {
		return new Preferences(TimeZones.find(this.zone).orElseThrow(), this.unit,
				goal(me).map(WaterText::millilitres).orElse(null), glasses(me),
				Boolean.TRUE.equals(this.weeklyQuestions));
	}

	private Optional<WaterText> goal(Person me) {
		return Optional.ofNullable(this.goal)
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> isDrawn(text, Stream.ofNullable(me.waterGoal()))
					? WaterText.read(text, Objects.requireNonNull(this.drawnIn), Preferences::isGoal)
					: WaterText.readDrink(text, this.unit, Preferences::isGoal));
	}

	/** Returns the sizes in the order typed, each once. */
	private List<Integer> glasses(Person me) {
		return sizes(me).stream().map((size) -> glass(size, me).millilitres()).distinct().toList();
	}

	private WaterText glass(String size, Person me) {
		return WaterText.read(size,
				isDrawn(size, me.glasses().stream()) ? Objects.requireNonNull(this.drawnIn) : this.unit,
				Preferences::isGlass);
	}

	/** Returns the texts between the commas, or between semicolons if there are any. */
	private List<String> sizes(Person me) {
		return Arrays.stream(typedGlasses().split(BETWEEN))
			.flatMap((size) -> isOne(size, me) ? Stream.of(size) : Arrays.stream(size.split(",")))
			.filter((size) -> !size.isBlank())
			.toList();
	}

	private boolean isOne(String size, Person me) {
		WaterText one = glass(size, me);
		return isMarked() || one.isClear() || (one.isPossible() && !areClear(List.of(size.split(",")), me));
	}

	private String typedGlasses() {
		return Objects.requireNonNullElse(this.glasses, "").strip();
	}

	/** Returns whether semicolons, not commas, are between the sizes. */
	private boolean isMarked() {
		return MARKED.matcher(typedGlasses()).find();
	}

	private boolean areClear(List<String> sizes, Person me) {
		return sizes.stream().allMatch((size) -> glass(size, me).isClear());
	}

	/** Returns whether a text is still as the page showed it. */
	private boolean isDrawn(String text, Stream<Integer> before) {
		return this.drawnIn != null && before.map(this.drawnIn::write).anyMatch(text::equals);
	}

}
