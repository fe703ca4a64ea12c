package app.lissom.reminders;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one can be reminded of. */
public enum ReminderKind {

	/** Sit or stand another way. */
	POSTURE(30, 45, 60, 90),

	/** Stand, stretch and walk. */
	BREAK(30, 45, 60, 90),

	/** A glass of water. */
	WATER(60, 90, 120),

	/** The morning's exercises. */
	MORNING,

	/** The exercises before bed. */
	BEDTIME,

	/** Write down how strong the pain is. */
	PAIN,

	/** The next massage, the day before and on the day. */
	MASSAGE,

	/** Whatever the person writes. */
	OWN;

	private final List<Integer> intervals;

	ReminderKind(Integer... intervals) {
		this.intervals = List.of(intervals);
	}

	/** The kind that an address names. */
	static Optional<ReminderKind> named(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	/** What it is called in addresses and message keys. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The minutes from one time to the next; none when it comes once a day. */
	public List<Integer> intervals() {
		return this.intervals;
	}

	/** Whether it comes again and again between two times. */
	public boolean isRepeated() {
		return !this.intervals.isEmpty();
	}

	/** Whether the diary can tell that it is done. */
	public boolean isLogged() {
		return this != MASSAGE && this != OWN;
	}

	/** Whether the person says on which days; a massage has a day of its own. */
	public boolean hasDays() {
		return this != MASSAGE;
	}

}
