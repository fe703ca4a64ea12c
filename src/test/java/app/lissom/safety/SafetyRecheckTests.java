package app.lissom.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks when the warning signs are asked about again, at the limits. */
class SafetyRecheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final List<Entry> entries = new ArrayList<>();

	@Test
	void needsNoRecheckOfAnEmptyDiary() {
		assertQuiet();
		pain(0, "09:00", 10);
		assertQuiet();
	}

	@ParameterizedTest
	@CsvSource({ "2, 4, false", "2, 5, true", "0, 3, true", "5, 5, false", "8, 2, false", "0, 10, true" })
	void needsARecheckWhenPainGoesUpByThree(int from, int to, boolean recheck) {
		pain(1, "20:00", from);
		pain(0, "08:00", to);
		assertThat(SafetyRecheck.recheckReason(this.entries, TODAY).isPresent()).isEqualTo(recheck);
	}

	@Test
	void twoSmallStepsAreNoJump() {
		pain(1, "20:00", 2);
		pain(0, "08:00", 4);
		pain(0, "09:00", 6);
		assertQuiet();
	}

	@Test
	void needsARecheckEvenWhenPainGoesDownAgain() {
		pain(1, "20:00", 2);
		pain(0, "08:00", 6);
		pain(0, "09:00", 1);
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
	}

	@Test
	void needsNoRecheckAfterANewerCheck() {
		pain(1, "20:00", 2);
		pain(0, "08:00", 6);
		check(0, "07:59");
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		check(0, "08:00");
		assertQuiet();
		pain(0, "10:00", 9);
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
	}

	@Test
	void aJumpIsAskedAboutForAWeek() {
		pain(8, "08:00", 2);
		pain(6, "08:00", 5);
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		this.entries.clear();
		pain(8, "08:00", 2);
		pain(7, "08:00", 5);
		assertQuiet();
	}

	@Test
	void aSessionThatMadeItWorseIsAJump() {
		this.entries.add(new ReliefEntry(id(), moment(0, "08:00"), Treatment.HEAT, new Minutes(20), new PainLevel(4),
				new PainLevel(7)));
		check(0, "08:19");
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		check(0, "08:20");
		assertQuiet();
	}

	@ParameterizedTest
	@CsvSource({ "0, 8, true", "0, 7, false", "1, 8, true", "2, 8, false" })
	void severePainSinceYesterdayRequiresACheckBeforeAStart(int daysAgo, int level, boolean required) {
		pain(daysAgo, "08:00", level);
		pain(daysAgo, "09:00", 2);
		assertQuiet();
		assertThat(SafetyRecheck.isRequiredToStart(this.entries, TODAY)).isEqualTo(required);
		check(daysAgo, "08:01");
		assertThat(SafetyRecheck.isRequiredToStart(this.entries, TODAY)).isFalse();
	}

	@Test
	void whatIsAskedAgainIsRequiredBeforeAStart() {
		pain(3, "08:00", 2);
		pain(3, "09:00", 5);
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		assertThat(SafetyRecheck.isRequiredToStart(this.entries, TODAY)).isTrue();
	}

	@Test
	void painAnHourAfterASessionIsAJump() {
		this.entries.add(new ReliefEntry(id(), moment(0, "08:00"), Treatment.HEAT, null, null, new PainLevel(4),
				new PainLevel(7)));
		check(0, "08:59");
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		check(0, "09:00");
		assertQuiet();
	}

	@Test
	void countsASessionWithoutTimeFromTheStartOfItsDay() {
		this.entries.add(new ReliefEntry(id(), Moment.stated(TODAY, null), Treatment.HEAT, null, new PainLevel(4),
				new PainLevel(7)));
		assertRecheck(SafetyRecheck.RecheckReason.JUMP);
		check(0, "00:00");
		assertQuiet();
	}

	@ParameterizedTest
	@CsvSource({ "7 7 7 7 7, true", "7 7 7 7 6, false", "7 7 6 6 7 7 7, true", "7 6 6 6 7 7 7, false",
			"9 8 7 10 7 6 5, true", "6 6 7 7 7 7 7, true", "7 7 7 7 6 6 6 7, false" })
	void needsARecheckAfterFiveStrongDaysOfSeven(String levels, boolean recheck) {
		String[] days = levels.split(" ");
		for (int i = 0; i < days.length; i++) {
			pain(days.length - i, "09:00", Integer.parseInt(days[i]));
		}
		assertThat(SafetyRecheck.recheckReason(this.entries, TODAY)
			.filter(SafetyRecheck.RecheckReason.STRONG::equals)
			.isPresent()).isEqualTo(recheck);
	}

	@Test
	void readsEveryKindOfEntryThatTellsPain() {
		assertThat(SafetyRecheck.KINDS).containsAll(Entries.kindsWithPain());
	}

	@Test
	void daysWithoutPainNotedDoNotCount() {
		for (int day : new int[] { 20, 16, 12, 8, 4 }) {
			pain(day, "09:00", 7);
		}
		assertRecheck(SafetyRecheck.RecheckReason.STRONG);
	}

	@Test
	void theWorstOfADayCounts() {
		for (int day = 5; day > 0; day--) {
			pain(day, "09:00", 6);
			pain(day, "18:00", 7);
			pain(day, "22:00", 5);
		}
		assertRecheck(SafetyRecheck.RecheckReason.STRONG);
	}

	@Test
	void asksOnceForEachStrongDay() {
		for (int day = 5; day > 0; day--) {
			pain(day, "09:00", 8);
			pain(day, "18:00", 8);
		}
		check(1, "10:00");
		assertQuiet();
		pain(0, null, 8);
		assertRecheck(SafetyRecheck.RecheckReason.STRONG);
		check(0, "00:00");
		assertQuiet();
	}

	private void assertQuiet() {
		assertThat(SafetyRecheck.recheckReason(this.entries, TODAY)).isEmpty();
	}

	private void assertRecheck(SafetyRecheck.RecheckReason recheck) {
		assertThat(SafetyRecheck.recheckReason(this.entries, TODAY)).contains(recheck);
	}

	private void pain(int daysAgo, String time, int level) {
		this.entries.add(new PainEntry.Content(new PainLevel(level), null, null, Set.of(), null, null).toEntry(id(),
				moment(daysAgo, time)));
	}

	private void check(int daysAgo, String time) {
		this.entries.add(new SafetyCheckEntry(id(), moment(daysAgo, time), Set.<WarningSign>of()));
	}

	private OwnedId id() {
		return OwnedId.of(this.me, UUID.randomUUID());
	}

	private static Moment moment(int daysAgo, String time) {
		LocalDate day = TODAY.minusDays(daysAgo);
		Instant at = (time != null) ? day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC) : null;
		return Moment.stated(day, at);
	}

}
