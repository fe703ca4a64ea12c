package app.lissom.reminders;

import java.time.Instant;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;

/**
 * A tap on a notification's button. It is self-contained, because nobody is signed in on
 * a lock screen, and idempotent.
 *
 * @param moment when the reminder was due, to the millisecond
 */
record ReminderTap(Act act, AccountId account, UUID reminder, Instant moment) {

	/**
	 * Parses the content of a token.
	 * @throws IllegalArgumentException if it holds something else
	 */
	static ReminderTap parse(String text) {
		String[] parts = text.split(" ");
		return new ReminderTap(Act.valueOf(parts[0]), new AccountId(UUID.fromString(parts[1])),
				UUID.fromString(parts[2]), Instant.ofEpochMilli(Long.parseLong(parts[3])));
	}

	/** Returns the id of what it logs: the same each time. */
	OwnedId entry() {
		return OwnedId.of(this.account, this.reminder).derive("tapped " + this.moment.toEpochMilli());
	}

	OwnedId key() {
		return OwnedId.of(this.account, this.reminder);
	}

	@Override
	public String toString() {
		return this.act + " " + this.account + " " + this.reminder + " " + this.moment.toEpochMilli();
	}

	/** Lists the buttons. */
	enum Act {

		DONE, SNOOZE

	}

}
