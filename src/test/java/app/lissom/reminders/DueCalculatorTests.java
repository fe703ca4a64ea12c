package app.lissom.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.WaterEntry;
import app.lissom.diary.WaterVolume;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks every rule of {@link DueCalculator}. */
class DueCalculatorTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final AccountId ME = new AccountId(UUID.randomUUID());

	private final ReminderMother mother = ReminderMother.of(ME);

	private final ReminderSettings pause = new ReminderSettings(ME);

	@ParameterizedTest
	@CsvSource({ "18:59:59,", "19:00:00, 19:00", "21:30:00, 19:00", "23:59:59, 19:00" })
	void aReminderOnceADayIsDueUntilTheDayEnds(LocalTime now, @Nullable LocalTime since) {
		assertThat(since(this.mother.once(ReminderKind.PAIN, "19:00"), now)).isEqualTo(since);
	}

	@ParameterizedTest
	@CsvSource({ "08:59,", "09:00, 09:00", "09:44, 09:00", "09:45, 09:45", "16:30, 16:30", "17:14, 16:30", "17:15,",
			"22:00," })
	void onlyTheLatestTimeOfARepeatedReminderIsDue(LocalTime now, @Nullable LocalTime since) {
		assertThat(since(this.mother.again(ReminderKind.POSTURE, "09:00", "17:00", 45), now)).isEqualTo(since);
	}

	@Test
	void aCompletedReminderIsDueAtItsNextTime() {
		Reminder posture = this.mother.again(ReminderKind.POSTURE, "09:00", "17:00", 60);
		posture.complete(at("09:10"));
		assertThat(since(posture, "09:30")).isNull();
		assertThat(since(posture, "09:59")).isNull();
		assertThat(since(posture, "10:00")).isEqualTo("10:00");
	}

	@Test
	void aReminderCompletedAheadIsDueAtItsTime() {
		Reminder pain = this.mother.once(ReminderKind.PAIN, "19:00");
		pain.complete(at("18:00"));
		assertThat(since(pain, "19:00")).isEqualTo("19:00");
	}

	@Test
	void aSnoozedReminderComesBackAfterTenMinutes() {
		Reminder pain = this.mother.once(ReminderKind.PAIN, "19:00");
		pain.snooze(at("19:05"));
		assertThat(since(pain, "19:14")).isNull();
		assertThat(since(pain, "19:15")).isEqualTo("19:15");
		pain.complete(at("19:20"));
		assertThat(since(pain, "19:21")).isNull();
	}

	@Test
	void aSnoozedReminderComesBackEvenPastItsLastTime() {
		Reminder posture = this.mother.again(ReminderKind.POSTURE, "09:00", "17:00", 60);
		posture.snooze(at("17:55"));
		assertThat(since(posture, "18:05")).isEqualTo("18:05");
		assertThat(since(posture, "19:05")).isNull();
	}

	@Test
	void aReminderSnoozedBeforeMidnightIsDroppedAfterIt() {
		Reminder pain = this.mother.once(ReminderKind.PAIN, "19:00");
		pain.snooze(at("23:55"));
		assertThat(calculator(DAY.plusDays(1).atTime(0, 6), null).due(pain)).isEmpty();
	}

	@Test
	void nothingStartsInQuietHours() {
		this.pause.change(new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0)), null);
		Reminder posture = this.mother.again(ReminderKind.POSTURE, "11:00", "15:00", 60);
		assertThat(since(posture, "11:30")).isEqualTo("11:00");
		assertThat(since(posture, "12:30")).isNull();
		assertThat(since(posture, "13:30")).isNull();
		assertThat(since(posture, "14:00")).isEqualTo("14:00");
	}

	@Test
	void nothingIsDueInAPause() {
		Reminder pain = this.mother.once(ReminderKind.PAIN, "19:00");
		this.pause.change(this.pause.quiet(), DAY);
		assertThat(since(pain, "20:00")).isNull();
		assertThat(calculator(DAY.plusDays(1).atTime(19, 0), null).due(pain)).isPresent();
		this.pause.change(null, null);
		assertThat(since(pain, "20:00")).isEqualTo("19:00");
	}

	@Test
	void aMassageIsAnnouncedTheDayBeforeAndOnTheDay() {
		Reminder massage = this.mother.once(ReminderKind.MASSAGE, "09:00");
		for (int days = -1; days <= 3; days++) {
			Optional<DueCalculator.DueReminder> due = calculator(DAY.atTime(10, 0), DAY.plusDays(days)).due(massage);
			assertThat(due.isPresent()).as("in %s days", days).isEqualTo(days == 0 || days == 1);
		}
		assertThat(since(massage, "10:00")).isNull();
	}

	@Test
	void painThatIsLoggedNeedsNoReminder() {
		Entry pain = Entries.of(ME).on(DAY).painOf(4);
		assertThat(since(this.mother.unless().once(ReminderKind.PAIN, "19:00"), "20:00", pain)).isNull();
		assertThat(since(this.mother.unless().once(ReminderKind.PAIN, "19:00"), "20:00")).isEqualTo("19:00");
		assertThat(since(this.mother.once(ReminderKind.PAIN, "19:00"), "20:00", pain)).isEqualTo("19:00");
	}

	@Test
	void anEntrySinceTheTimeCompletesIt() {
		Reminder water = this.mother.again(ReminderKind.WATER, "09:00", "17:00", 60);
		assertThat(since(water, "10:30", water(LocalTime.of(9, 59), 250))).isEqualTo("10:00");
		assertThat(since(water, "10:30", water(LocalTime.of(10, 1), 250))).isNull();
		assertThat(since(water, "11:00", water(LocalTime.of(10, 1), 250))).isEqualTo("11:00");
		Reminder bedtime = this.mother.once(ReminderKind.BEDTIME, "21:00");
		assertThat(since(bedtime, "22:00", exercise(PartOfDay.BEDTIME, "20:00"))).isEqualTo("21:00");
		assertThat(since(bedtime, "22:00", exercise(PartOfDay.BEDTIME, "21:20"))).isNull();
	}

	@Test
	void anEntrySinceTheSnoozeCompletesIt() {
		Reminder bedtime = this.mother.once(ReminderKind.BEDTIME, "21:00");
		bedtime.snooze(at("21:05"));
		assertThat(since(bedtime, "21:15", exercise(PartOfDay.BEDTIME, "21:04"))).isEqualTo("21:15");
		assertThat(since(bedtime, "21:15", exercise(PartOfDay.BEDTIME, "21:08"))).isNull();
	}

	@Test
	void aRoutineIsLoggedByExercisesOfItsPartOfTheDay() {
		Reminder morning = this.mother.unless().once(ReminderKind.MORNING, "07:00");
		Reminder bedtime = this.mother.unless().once(ReminderKind.BEDTIME, "07:00");
		Entry exercise = exercise(PartOfDay.MORNING, "06:00");
		assertThat(since(morning, "08:00", exercise)).isNull();
		assertThat(since(bedtime, "08:00", exercise)).isEqualTo("07:00");
		assertThat(since(bedtime, "08:00", exercise(PartOfDay.BEDTIME, "06:00"))).isNull();
		assertThat(since(morning, "08:00", exercise(PartOfDay.OTHER, "06:00"))).isEqualTo("07:00");
	}

	@ParameterizedTest
	@CsvSource({ "09:00, 10:00", "09:01,", "10:00,", "10:20," })
	void aRepeatedReminderIsLoggedSinceTheTimeBefore(LocalTime logged, @Nullable LocalTime since) {
		Reminder posture = this.mother.unless().again(ReminderKind.POSTURE, "09:00", "17:00", 60);
		Reminder pause = this.mother.unless().again(ReminderKind.BREAK, "09:00", "17:00", 60);
		Reminder water = this.mother.unless().again(ReminderKind.WATER, "09:00", "17:00", 60);
		Entry check = new PostureCheckEntry(id(), moment(logged));
		assertThat(since(posture, "10:30", check)).isEqualTo(since);
		assertThat(since(pause, "10:30", exercise(PartOfDay.OTHER, logged.toString()))).isEqualTo(since);
		assertThat(since(water, "10:30", water(logged, 250))).isEqualTo(since);
		assertThat(since(pause, "10:30", check)).isEqualTo("10:00");
	}

	/** Five times a day, 2,000 ml: 400 ml each. */
	@ParameterizedTest
	@CsvSource({ "09:00, 0, 400", "09:00, 399, 400", "09:00, 400,", "12:30, 700, 800", "12:30, 800,",
			"17:00, 1999, 2000", "17:00, 2000," })
	void waterIsDueWhileTheShareOfTheGoalIsMissing(LocalTime now, int drunk, @Nullable Integer byNow) {
		Reminder water = this.mother.unless().again(ReminderKind.WATER, "09:00", "17:00", 120);
		Entry[] entries = (drunk > 0) ? new Entry[] { water(LocalTime.of(8, 0), drunk) } : new Entry[0];
		DueCalculator calculator = new DueCalculator(DAY.atTime(now).atZone(BERLIN), this.pause, List.of(entries), 2000,
				null);
		assertThat(calculator.due(water).map(DueCalculator.DueReminder::waterByNow).orElse(null)).isEqualTo(byNow);
	}

	@Test
	void aSkippedHourMovesTheDueTime() {
		Reminder early = this.mother.once(ReminderKind.MORNING, "02:30");
		LocalDate spring = LocalDate.of(2027, 3, 28);
		assertThat(calculator(spring.atTime(1, 59), null).due(early)).isEmpty();
		assertThat(calculator(spring.atTime(3, 29), null).due(early)).isEmpty();
		assertThat(calculator(spring.atTime(3, 30), null).due(early)).isPresent();
	}

	private @Nullable LocalTime since(Reminder reminder, String now, Entry... logged) {
		return since(reminder, LocalTime.parse(now), logged);
	}

	private @Nullable LocalTime since(Reminder reminder, LocalTime now, Entry... logged) {
		return calculator(DAY.atTime(now), null, logged).due(reminder)
			.map(DueCalculator.DueReminder::since)
			.orElse(null);
	}

	private DueCalculator calculator(LocalDateTime now, @Nullable LocalDate nextMassage, Entry... logged) {
		ZonedDateTime moment = now.atZone(BERLIN);
		return new DueCalculator(moment, this.pause, Arrays.asList(logged), null, nextMassage);
	}

	private static Entry exercise(PartOfDay part, String time) {
		return new ExerciseEntry(id(), moment(LocalTime.parse(time)), ExerciseRef.ofGuide("bridge"), null, null, part,
				null);
	}

	private static Entry water(LocalTime time, int millilitres) {
		return new WaterEntry.Content(WaterVolume.ofMillilitres(millilitres)).toEntry(id(), moment(time));
	}

	private static OwnedId id() {
		return OwnedId.of(ME, UUID.randomUUID());
	}

	private static Moment moment(LocalTime time) {
		return Moment.stated(DAY, at(time.toString()));
	}

	private static Instant at(String time) {
		return DAY.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
	}

}
