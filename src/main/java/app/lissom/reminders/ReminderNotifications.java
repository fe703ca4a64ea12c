package app.lissom.reminders;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.AccountId;
import app.lissom.notifications.Notification;
import app.lissom.page.Languages;
import app.lissom.reminders.DueCalculator.DueReminder;
import app.lissom.reminders.ReminderTap.Act;
import app.lissom.security.ExpiringTextEncryptor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the notifications of reminders, in the person's language. They name the occasion
 * only if the person wants that: others may see the screen.
 */
@Component
class ReminderNotifications {

	/** The purpose of the tokens on buttons. */
	static final String PURPOSE = "reminder";

	/** How long a button works. */
	private static final Duration VALIDITY = Duration.ofHours(12);

	private final MessageSource messages;

	private final Languages languages;

	private final ExpiringTextEncryptor encryptor;

	private final Diary diary;

	ReminderNotifications(MessageSource messages, Languages languages, ExpiringTextEncryptor encryptor, Diary diary) {
		this.messages = messages;
		this.languages = languages;
		this.encryptor = encryptor;
		this.diary = diary;
	}

	Notification of(DueReminder due, Person me, ReminderSettings pause) {
		Reminder reminder = due.reminder();
		Stream<Act> acts = reminder.kind().isDoneByATap() ? Stream.of(Act.DONE, Act.SNOOZE) : Stream.of(Act.SNOOZE);
		List<Notification.Action> actions = acts
			.map((act) -> new Notification.Action(token(act, due, me.id()), label(act, reminder, me, pause)))
			.toList();
		return new Notification(pause.isNamed() ? name(reminder, me) : neutral(pause, me),
				pause.isNamed() ? text(due, me) : "", reminder.id().toString(), due.moment().toInstant(), actions);
	}

	/** Returns the occasion, in a few words. */
	String name(Reminder reminder, Person me) {
		String own = reminder.text();
		return (own != null) ? own : message(me, "reminders.kind." + reminder.kind());
	}

	/** Returns the title that does not reveal the occasion. */
	String neutral(ReminderSettings pause, Person me) {
		String own = pause.title();
		return (own != null) ? own : message(me, "reminders.calendar.neutral");
	}

	private String text(DueReminder due, Person me) {
		ReminderKind kind = due.reminder().kind();
		if (kind == ReminderKind.OWN) {
			return "";
		}
		Integer byNow = due.waterByNow();
		if (byNow == null) {
			return message(me, "reminders.due." + kind);
		}
		int water = this.diary.on(me.id(), due.moment().toLocalDate())
			.stream()
			.filter(WaterEntry.class::isInstance)
			.mapToInt((entry) -> ((WaterEntry) entry).content().water().millilitres())
			.sum();
		return message(me, "reminders.due.WATER." + me.waterUnit(), me.waterUnit().show(byNow),
				me.waterUnit().show(water));
	}

	private String label(Act act, Reminder reminder, Person me, ReminderSettings pause) {
		if (act == Act.SNOOZE) {
			return message(me, "reminders.snooze");
		}
		return (pause.isNamed() && reminder.kind() == ReminderKind.WATER)
				? message(me, "diary.water.glass." + me.waterUnit(), me.waterUnit().show(me.glass()))
				: message(me, "reminders.act.ROUTINE");
	}

	/** Nobody is signed in on a lock screen, so the language is the account's. */
	private String message(Person me, String key, Object... arguments) {
		Locale language = this.languages.orStandard(me.language());
		return this.messages.getMessage(key, arguments, language);
	}

	private String token(Act act, DueReminder due, AccountId me) {
		ReminderTap tap = new ReminderTap(act, me, due.reminder().id(), due.moment().toInstant());
		return this.encryptor.encrypt(PURPOSE, tap.toString(), VALIDITY);
	}

}
