package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Compares imported reminders with those that are here. */
@Component
public class ReminderImports {

	private final Reminders reminders;

	private final ReminderPauses pauses;

	private final Clock clock;

	ReminderImports(Reminders reminders, ReminderPauses pauses, Clock clock) {
		this.reminders = reminders;
		this.pauses = pauses;
		this.clock = clock;
	}

	public ImportCandidate reminder(AccountId me, UUID id, ReminderKind kind, Schedule schedule, @Nullable String text,
			boolean unlessLogged) {
		Reminder imported = ImportedObject.guarded("kind",
				() -> new Reminder(OwnedId.of(me, id), kind, schedule, text, unlessLogged, this.clock.instant()));
		return ImportCandidate.of(this.reminders.findById(imported.key()).map(imported::hasSameContent),
				() -> this.reminders.save(imported));
	}

	public ImportCandidate pause(AccountId me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		ReminderPause imported = new ReminderPause(me);
		imported.change(quiet, pausedUntil);
		ReminderPause saved = this.pauses.of(me);
		boolean isNew = saved.isEmpty() && !imported.isEmpty();
		boolean isSame = imported.isEmpty() || saved.hasSameContent(imported);
		return ImportCandidate.of(isNew ? Optional.empty() : Optional.of(isSame),
				() -> this.pauses.change(me, quiet, pausedUntil));
	}

}
