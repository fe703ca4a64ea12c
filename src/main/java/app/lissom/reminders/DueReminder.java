package app.lissom.reminders;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A reminder that is due.
 *
 * @param waterByNow millilitres that would lead to the day's goal, or null
 */
record DueReminder(Reminder reminder, LocalTime since, @Nullable Integer waterByNow) {

}
