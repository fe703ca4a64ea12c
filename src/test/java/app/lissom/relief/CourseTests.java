package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.diary.EntryId;
import app.lissom.diary.Minutes;
import app.lissom.diary.PainLevel;
import app.lissom.diary.Protocol;
import app.lissom.diary.ReliefEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CourseTests {

	private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

	private final Course ice = start(Protocol.ICE, false);

	private final Course heat = start(Protocol.HEAT, false);

	private final Course both = start(Protocol.HEAT_THEN_ICE, false);

	@Test
	void iceRunsForFifteenMinutesAndIsOver() {
		assertThat(this.ice.stage(minute(0))).isEqualTo(Stage.RUNNING);
		assertThat(this.ice.stage(minute(15).minusMillis(1))).isEqualTo(Stage.RUNNING);
		assertThat(this.ice.stage(minute(15))).isEqualTo(Stage.OVER);
		assertThat(this.ice.off(minute(300))).isEqualTo(minute(15));
	}

	@Test
	void heatIsFollowedByIceOnceThePersonSaysSo() {
		assertThat(this.both.stage(minute(20))).isEqualTo(Stage.CHANGE);
		Course ice = this.both.after(Act.NEXT, minute(23));
		assertThat(ice.isCold()).isTrue();
		assertThat(ice.until()).isEqualTo(minute(38));
		assertThat(ice.checked()).isFalse();
		assertThat(ice.after(Act.NEXT, minute(24))).isSameAs(ice);
	}

	@Test
	void changesEarlyToo() {
		Course ice = this.both.after(Act.NEXT, minute(12));
		assertThat(ice.earlierSeconds()).isEqualTo(12 * 60);
		assertThat(ice.stage(minute(26))).isEqualTo(Stage.RUNNING);
	}

	@Test
	void whatIsLeftAloneIsOverAfterHalfAnHour() {
		assertThat(this.both.stage(minute(49))).isEqualTo(Stage.CHANGE);
		assertThat(this.both.stage(minute(50))).isEqualTo(Stage.OVER);
		assertThat(this.both.after(Act.NEXT, minute(50))).isSameAs(this.both);
		Course paused = this.heat.after(Act.PAUSE, minute(5));
		assertThat(paused.stage(minute(34))).isEqualTo(Stage.PAUSED);
		assertThat(paused.stage(minute(35))).isEqualTo(Stage.OVER);
		assertThat(paused.off(minute(99))).isEqualTo(minute(5));
	}

	@Test
	void timeDoesNotPassInAPause() {
		Course paused = this.heat.after(Act.PAUSE, minute(5));
		Course again = paused.after(Act.RESUME, minute(15));
		assertThat(again.until()).isEqualTo(minute(30));
		assertThat(again.spent(minute(20))).isEqualTo(10 * 60);
	}

	@ParameterizedTest
	@CsvSource({ "ICE, false, 20", "HEAT, false, 30", "HEAT, true, 15", "HEAT_THEN_ICE, false, 30" })
	void growsByFiveMinutesUpToItsCap(Protocol protocol, boolean comfort, int cap) {
		Course course = start(protocol, comfort);
		for (int i = 0; i < 9; i++) {
			course = course.after(Act.EXTEND, minute(1));
		}
		assertThat(course.minutes()).isEqualTo(cap);
		assertThat(course.canExtend()).isFalse();
	}

	@Test
	void isNotExtendedOnceItsTimeIsUp() {
		assertThat(this.ice.after(Act.EXTEND, minute(15))).isSameAs(this.ice);
		assertThat(this.both.after(Act.EXTEND, minute(21))).isSameAs(this.both);
	}

	@Test
	void skinThatIsFineIsAskedAboutAgainForTheIce() {
		Course checked = this.both.after(Act.FINE, minute(5));
		assertThat(checked.checked()).isTrue();
		assertThat(checked.stage(minute(6))).isEqualTo(Stage.RUNNING);
		assertThat(checked.after(Act.NEXT, minute(20)).checked()).isFalse();
	}

	@Test
	void skinThatIsNotFineEndsIt() {
		Course ended = this.ice.after(Act.TROUBLE, minute(5));
		assertThat(ended.isTrouble()).isTrue();
		assertThat(ended.stage(minute(5))).isEqualTo(Stage.OVER);
		assertThat(ended.off(minute(60))).isEqualTo(minute(5));
		for (Act act : Act.values()) {
			assertThat(ended.after(act, minute(6))).isSameAs(ended);
		}
		assertThat(this.ice.after(Act.TROUBLE, minute(40)).off(minute(40))).isEqualTo(minute(15));
	}

	@ParameterizedTest
	@EnumSource(value = Act.class, names = "TROUBLE", mode = EnumSource.Mode.EXCLUDE)
	void whatIsOverStaysOver(Act act) {
		Course stopped = this.heat.after(Act.STOP, minute(8));
		assertThat(stopped.after(act, minute(9))).isSameAs(stopped);
		assertThat(this.heat.after(act, minute(20))).isSameAs(this.heat);
	}

	@Test
	void aClockThatGoesBackChangesNothing() {
		assertThat(this.ice.spent(START.minusSeconds(90))).isZero();
		assertThat(this.ice.after(Act.PAUSE, START.minusSeconds(90)).spentSeconds()).isZero();
	}

	@Test
	void theDiaryKeepsWhatWasReallyDone() {
		Course done = this.both.after(Act.NEXT, minute(22)).after(Act.STOP, minute(34));
		ReliefEntry entry = entry(done, minute(40));
		assertThat(entry.protocol()).isEqualTo(Protocol.HEAT_THEN_ICE);
		assertThat(entry.minutes()).isEqualTo(new Minutes(32));
		assertThat(entry.at()).isEqualTo(minute(2));
		assertThat(entry.before()).isEqualTo(new PainLevel(6));
		assertThat(entry.after()).isEqualTo(new PainLevel(3));
	}

	@Test
	void heatWithoutItsIceIsHeat() {
		ReliefEntry entry = entry(this.both, minute(200));
		assertThat(entry.protocol()).isEqualTo(Protocol.HEAT);
		assertThat(entry.minutes()).isEqualTo(new Minutes(20));
		assertThat(entry.at()).isEqualTo(START);
	}

	@Test
	void whatEndsAtOnceIsOneMinuteOfTheDayOnWhichItWas() {
		ReliefEntry entry = entry(this.ice.after(Act.STOP, START), minute(600));
		assertThat(entry.minutes()).isEqualTo(new Minutes(1));
		assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void travelsAsText() {
		Course course = this.both.after(Act.FINE, minute(5)).after(Act.NEXT, minute(22)).after(Act.PAUSE, minute(30));
		assertThat(CourseText.read(CourseText.of(course))).isEqualTo(course);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ICE", "ICE~false~0~21~0~0~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~1~15~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~9~0~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~0~15~0~901~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~-1~2026-11-22T13:00:00Z~ON~false",
			"ICE~false~0~0~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~0~today~ON~false",
			"ICE~false~0~15~0~0~+1000000000-12-31T23:59:59Z~ON~false",
			"SAUNA~false~0~15~0~0~2026-11-22T13:00:00Z~ON~false", "ICE~false~0~15~0~0~2026-11-22T13:00:00Z~WET~false",
			"HEAT~true~0~20~0~0~2026-11-22T13:00:00Z~ON~false",
			"HEAT_THEN_ICE~false~1~15~1801~0~2026-11-22T13:00:00Z~ON~false" })
	void readsNothingThatCannotBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CourseText.read(text));
	}

	static Course start(Protocol protocol, boolean comfort) {
		return Course.start(Plan.of(protocol, comfort), comfort, START);
	}

	private static Instant minute(long minute) {
		return START.plus(Duration.ofMinutes(minute));
	}

	private static ReliefEntry entry(Course course, Instant now) {
		EntryId id = EntryId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID());
		return course.toEntry(id, ZoneId.of("Pacific/Auckland"), now, new PainLevel(6), new PainLevel(3));
	}

}
