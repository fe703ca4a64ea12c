package app.lissom.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.OwnedId;
import app.lissom.reminders.QuietHours.Share;

import org.springframework.stereotype.Component;

/** Says that a reminder is saved, snoozed, dismissed or deleted. */
@Component
class ReminderMessages implements SavedMessageSource {

	/** The place of the due reminders on the start page. */
	static final String DUE = "due";

	private static final String DELETED = "a reminder deleted";

	private final Reminders reminders;

	private final ReminderSettingsRepository settings;

	private final Clock clock;

	ReminderMessages(Reminders reminders, ReminderSettingsRepository settings, Clock clock) {
		this.reminders = reminders;
		this.settings = settings;
		this.clock = clock;
	}

	/** Returns the id of a deletion, which is known by what it leaves. */
	static UUID idOfDeletion(List<Reminder> remaining) {
		return SavedMessage.idOf(DELETED, ids(remaining));
	}

	private static List<UUID> ids(List<Reminder> reminders) {
		return reminders.stream().map(Reminder::id).toList();
	}

	@Override
	public Optional<SavedMessage> find(Person me, Set<UUID> ids, String place) {
		return ids.stream()
			.flatMap((id) -> this.reminders.findById(OwnedId.of(me.id(), id)).stream())
			.findFirst()
			.flatMap((one) -> describe(one, me, place))
			.or(() -> SavedMessage.ofValue(place, ids, DELETED, ids(this.reminders.of(me.id())), "page.deleted"));
	}

	private Optional<SavedMessage> describe(Reminder reminder, Person me, String place) {
		Instant now = this.clock.instant();
		Instant snoozed = reminder.snoozedUntil();
		if (!place.equals(DUE)) {
			Share quiet = this.settings.of(me.id()).quietShareOf(reminder.schedule());
			return Optional
				.of(SavedMessage.of(place, (quiet == Share.NONE) ? "page.saved" : "reminders.saved.quiet." + quiet));
		}
		if (snoozed != null && snoozed.isAfter(now)) {
			return Optional.of(SavedMessage.of(place, "reminders.saved.snoozed",
					LocalTime.ofInstant(snoozed, me.zone()).truncatedTo(ChronoUnit.MINUTES).toString()));
		}
		Instant done = reminder.doneAt();
		return (done != null && me.dayOf(done).equals(me.dayOf(now)))
				? Optional.of(SavedMessage.of(place, "reminders.saved.dismissed")) : Optional.empty();
	}

}
