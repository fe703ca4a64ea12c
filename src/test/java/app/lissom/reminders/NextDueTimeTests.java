package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks when a server next checks whether a reminder is due. */
class NextDueTimeTests {

	private static final ReminderMother MOTHER = ReminderMother.ofNobody();

	private final ReminderSettings pause = new ReminderSettings(new AccountId(new UUID(0, 1)));

	/** Of clocks that go forward and back, east and west, by an hour and by a half. */
	@ParameterizedTest
	@CsvSource({ "Europe/Berlin, 2026-03-28T22:00:00Z, 02:30, 2026-03-29T01:30:00Z",
			"Europe/Berlin, 2026-03-29T01:30:00Z, 02:30, 2026-03-30T00:30:00Z",
			"Europe/Berlin, 2026-10-24T22:00:00Z, 02:30, 2026-10-25T00:30:00Z",
			"Europe/Berlin, 2026-10-25T00:30:00Z, 02:30, 2026-10-26T01:30:00Z",
			"Europe/Berlin, 2026-10-25T01:10:00Z, 02:30, 2026-10-26T01:30:00Z",
			"America/New_York, 2026-03-08T05:00:00Z, 09:00, 2026-03-08T13:00:00Z",
			"America/New_York, 2026-11-01T03:00:00Z, 09:00, 2026-11-01T14:00:00Z",
			"Australia/Lord_Howe, 2026-10-03T14:00:00Z, 02:15, 2026-10-03T15:45:00Z",
			"Africa/Casablanca, 2026-02-14T20:00:00Z, 09:00, 2026-02-15T09:00:00Z" })
	void followsTheClocksOfAZone(String zone, String now, LocalTime time, Instant next) {
		Reminder reminder = MOTHER.once(ReminderKind.PAIN, time.toString());
		assertThat(next(zone, now, reminder)).isEqualTo(next);
	}

	@Test
	void looksForTheFirstOfAllReminders() {
		Reminder evening = MOTHER.once(ReminderKind.PAIN, "19:00");
		Reminder water = MOTHER.again(ReminderKind.WATER, "08:00", "20:00", 120);
		assertThat(next("UTC", "2026-11-22T09:59:59Z", evening, water)).isEqualTo("2026-11-22T10:00:00Z");
		assertThat(next("UTC", "2026-11-22T18:00:00Z", evening, water)).isEqualTo("2026-11-22T19:00:00Z");
		assertThat(next("UTC", "2026-11-22T20:00:00Z", evening, water)).isEqualTo("2026-11-23T08:00:00Z");
		Reminder monday = MOTHER.make(ReminderKind.PAIN,
				new Schedule(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, null, null), null);
		assertThat(next("UTC", "2026-11-23T12:00:00Z", monday)).isEqualTo("2026-11-30T12:00:00Z");
	}

	@Test
	void skipsQuietHoursAndPauses() {
		Reminder water = MOTHER.again(ReminderKind.WATER, "08:00", "20:00", 120);
		this.pause.change(new QuietHours(LocalTime.of(17, 0), LocalTime.of(9, 0)), null);
		assertThat(next("UTC", "2026-11-22T16:00:00Z", water)).isEqualTo("2026-11-23T10:00:00Z");
		this.pause.change(null, LocalDate.of(2026, 11, 24));
		assertThat(next("UTC", "2026-11-22T16:00:00Z", water)).isEqualTo("2026-11-25T08:00:00Z");
		this.pause.change(null, LocalDate.of(2027, 11, 24));
		assertThat(next("UTC", "2026-11-22T16:00:00Z", water)).isEqualTo("2026-11-29T16:00:00Z");
	}

	@Test
	void comesBackToWhatIsSnoozed() {
		Reminder pain = MOTHER.once(ReminderKind.PAIN, "19:00");
		pain.snooze(Instant.parse("2026-11-22T16:00:00Z"));
		assertThat(next("UTC", "2026-11-22T16:00:01Z", pain)).isEqualTo("2026-11-22T16:10:00Z");
		assertThat(next("UTC", "2026-11-22T16:10:00Z", pain)).isEqualTo("2026-11-22T19:00:00Z");
	}

	@Test
	void looksOnceAWeekWhereThereIsNothing() {
		assertThat(next("UTC", "2026-11-22T16:00:00Z")).isEqualTo("2026-11-29T16:00:00Z");
	}

	private Instant next(String zone, String now, Reminder... reminders) {
		ZonedDateTime local = Instant.parse(now).atZone(ZoneId.of(zone));
		return NextDueTime.after(local, List.of(reminders), this.pause).toInstant();
	}

}
