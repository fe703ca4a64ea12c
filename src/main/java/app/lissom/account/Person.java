package app.lissom.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.page.LanguageChoice;
import org.jspecify.annotations.Nullable;

/**
 * Describes a person with an account, and their preferences.
 *
 * @param zone the zone in which the person's days begin and end
 * @param waterGoal millilitres a day, or null for no goal
 * @param glasses one-tap amounts in millilitres, in the order shown
 * @param weeklyQuestions whether the start page asks once a week what they can do
 * @param hasRecoveryCodes whether they can get in without the password
 * @param language the language that the person chose, or null for that of the browser
 */
public record Person(AccountId id, String name, ZoneId zone, WaterUnit waterUnit, @Nullable Integer waterGoal,
		List<Integer> glasses, boolean weeklyQuestions, boolean hasRecoveryCodes,
		@Nullable Locale language) implements LanguageChoice {

	/** Describes a person who has not chosen a language. */
	public Person(AccountId id, String name, ZoneId zone, WaterUnit waterUnit, @Nullable Integer waterGoal,
			List<Integer> glasses, boolean weeklyQuestions, boolean hasRecoveryCodes) {
		this(id, name, zone, waterUnit, waterGoal, glasses, weeklyQuestions, hasRecoveryCodes, null);
	}

	public Preferences preferences() {
		return new Preferences(this.zone, this.waterUnit, this.waterGoal, this.glasses, this.weeklyQuestions);
	}

	/** Returns the glass, in millilitres, that is offered where only one fits. */
	public int glass() {
		return this.glasses.get((this.glasses.size() - 1) / 2);
	}

	/** Returns this moment, on the person's own calendar day. */
	public Moment momentNow(Clock clock) {
		return Moment.recorded(today(clock), clock.instant());
	}

	/**
	 * Returns the moment at which something was done without network: this one if it is
	 * not told, or if it cannot be, as when a phone's clock is wrong.
	 * @param day on the person's own calendar
	 */
	public Moment momentOf(@Nullable LocalDate day, @Nullable LocalTime time, Clock clock) {
		Moment now = momentNow(clock);
		if (day == null || time == null || day.isBefore(Moment.FIRST_DAY) || day.isAfter(now.day())) {
			return now;
		}
		Instant then = Moment.toInstant(day, time, this.zone);
		return then.isAfter(clock.instant()) ? now : Moment.recorded(day, then);
	}

	/** Returns the person's own calendar day at this moment. */
	public LocalDate today(Clock clock) {
		return dayOf(clock.instant());
	}

	/** Returns the day of an instant in the person's own calendar. */
	public LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

}
