package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the quiet hours and the pause of reminders. */
@Component
@Order(40)
class ReminderSettingsSection extends ExportSection<ReminderSettingsSection.Item> {

	private final ReminderSettingsRepository pauses;

	ReminderSettingsSection(ReminderSettingsRepository pauses) {
		super("reminderRest", Item.class, false);
		this.pauses = pauses;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		writer.accept(Item.of(this.pauses.of(account)));
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		ReminderSettings imported = new ReminderSettings(context.account());
		imported.change(item.quiet(), item.pausedUntil);
		imported.changeText(item.title, Boolean.TRUE.equals(item.named));
		ReminderSettings saved = this.pauses.of(context.account());
		boolean isNew = saved.isEmpty() && !imported.isEmpty();
		boolean isSame = imported.isEmpty() || saved.hasSameContent(imported);
		return context.save(isNew ? Optional.empty() : Optional.of(isSame),
				() -> this.pauses.change(context.account(), item.quiet(), item.pausedUntil)
					.changeText(item.title, Boolean.TRUE.equals(item.named)));
	}

	/** Represents quiet hours and pause in the exported file. */
	record Item(@Nullable LocalTime quietStarts, @Nullable LocalTime quietEnds, @Nullable LocalDate pausedUntil,
			@Nullable String title, @Nullable Boolean named) {

		Item {
			FieldChecks.line("title", title, ReminderTextController.MAX_TITLE);
			FieldChecks.require("quietEnds", (quietStarts == null) == (quietEnds == null)
					&& (quietEnds == null || !quietEnds.equals(quietStarts)));
		}

		private static Item of(ReminderSettings pause) {
			QuietHours quiet = pause.quiet();
			Boolean named = pause.isNamed() ? true : null;
			return (quiet != null) ? new Item(quiet.starts(), quiet.ends(), pause.pausedUntil(), pause.title(), named)
					: new Item(null, null, pause.pausedUntil(), pause.title(), named);
		}

		private @Nullable QuietHours quiet() {
			return (this.quietStarts != null && this.quietEnds != null)
					? new QuietHours(this.quietStarts, this.quietEnds) : null;
		}

	}

}
