package app.lissom.reminders;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done now.
 *
 * @param reminder what asks for it
 * @param since from when on, by the person's clock
 * @param waterByNow millilitres that would lead to the day's goal, if it is about water
 * and there is a goal
 */
public record DueReminder(Reminder reminder, LocalTime since, @Nullable Integer waterByNow) {

}
