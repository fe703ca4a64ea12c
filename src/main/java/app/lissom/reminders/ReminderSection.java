package app.lissom.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports reminders. */
@Component
@Order(30)
class ReminderSection extends ExportSection<ReminderSection.Item> {

	private final Reminders reminders;

	private final ReminderCheckTimes times;

	private final Clock clock;

	ReminderSection(Reminders reminders, ReminderCheckTimes times, Clock clock) {
		super("reminders", Item.class, true);
		this.reminders = reminders;
		this.times = times;
		this.clock = clock;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.reminders.of(account).stream().map(Item::of).forEach(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		Reminder imported = FieldChecks.value("kind", () -> new Reminder(OwnedId.of(context.account(), item.id),
				item.kind, item.schedule(), item.text, item.unlessLogged, this.clock.instant()));
		return context.save(this.reminders.findById(imported.key()).map(imported::hasSameContent), () -> {
			this.reminders.save(imported);
			this.times.touch(context.account());
		});
	}

	/** Represents a reminder in the exported file. */
	record Item(UUID id, ReminderKind kind, @Nullable String text, List<DayOfWeek> days, LocalTime starts,
			@Nullable LocalTime ends, @Nullable Integer everyMinutes, boolean unlessLogged) {

		Item {
			FieldChecks.line("text", text, Reminder.MAX_TEXT);
		}

		private static Item of(Reminder reminder) {
			Schedule schedule = reminder.schedule();
			return new Item(reminder.id(), reminder.kind(), reminder.text(), schedule.days().stream().sorted().toList(),
					schedule.starts(), schedule.ends(), schedule.every(), reminder.isUnlessLogged());
		}

		private Schedule schedule() {
			return FieldChecks.value("ends",
					() -> new Schedule(Set.copyOf(this.days), this.starts, this.ends, this.everyMinutes));
		}

	}

}
