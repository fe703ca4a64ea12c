package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;

/** Stores quiet hours, pauses and lock-screen texts, at most one row per account. */
interface ReminderSettingsRepository extends Repository<ReminderSettings, UUID> {

	Optional<ReminderSettings> findById(UUID account);

	ReminderSettings save(ReminderSettings pause);

	/** Returns the settings of an account; empty if none are saved. */
	default ReminderSettings of(AccountId me) {
		return findById(me.value()).orElseGet(() -> new ReminderSettings(me));
	}

	/** Asks for those of an account, without their revision. */
	static Supplier<ReminderSettings> of(AccountId me, CombinedQuery rows) {
		Supplier<List<ReminderSettings>> found = rows.add(RowQuery.of(
				Map.of(Column.NUMBER, "quiet_starts", Column.NUMBER2, "quiet_ends", Column.ON_DAY, "paused_until"),
				"reminder_rest where account_id = ?", (row, number) -> {
					MinuteOfDayConverter minutes = new MinuteOfDayConverter();
					LocalTime starts = minutes.convertToEntityAttribute(row.getObject("number", Integer.class));
					LocalTime ends = minutes.convertToEntityAttribute(row.getObject("number2", Integer.class));
					ReminderSettings pause = new ReminderSettings(me);
					pause.change((starts != null && ends != null) ? new QuietHours(starts, ends) : null,
							row.getObject("on_day", LocalDate.class));
					return pause;
				}, me.value()));
		return () -> found.get().stream().findFirst().orElseGet(() -> new ReminderSettings(me));
	}

	/** Changes what reminders of an account say, in the caller's transaction. */
	default ReminderSettings say(AccountId me, @Nullable String title, boolean named) {
		ReminderSettings pause = of(me);
		pause.changeText(title, named);
		return save(pause);
	}

	/** Changes those of an account, in the caller's transaction. */
	default ReminderSettings change(AccountId me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		ReminderSettings pause = of(me);
		pause.change(quiet, pausedUntil);
		return save(pause);
	}

}
