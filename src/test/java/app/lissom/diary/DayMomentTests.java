package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.lissom.RandomValues;
import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the moments of any day in any zone. */
class DayMomentTests {

	@Test
	void aTimeThatWasNotChangedStaysTheSameInstant() {
		RandomValues.forAll((any) -> {
			ZoneId zone = any.zone();
			Instant at = Instant.ofEpochSecond(any.between(1_300_000_000L, 1_790_000_000L)).plusMillis(123);
			Day day = day(zone, LocalDate.ofInstant(at, zone));
			Entry entry = new PostureCheckEntry(OwnedId.of(day.me(), UUID.randomUUID()), Moment.stated(day.date(), at));
			Moment again = day.moment(day.timeOf(entry), entry);
			assertThat(again.at()).isEqualTo(at);
			assertThat(again.day()).isEqualTo(day.date());
		});
	}

	@Test
	void anyTimeOfAnyDayIsAMomentOfThatDay() {
		RandomValues.forAll((any) -> {
			Day day = day(any.zone(), any.day());
			Moment moment = day.moment(LocalTime.ofSecondOfDay(any.between(0, 1439) * 60L), null);
			assertThat(moment.day()).isEqualTo(day.date());
			assertThat(moment.at()).isBetween(day.date().minusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC),
					day.date().plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC));
		});
	}

	@Test
	void aWeekHoldsItsDayAndNothingThatIsStillToCome() {
		LocalDate today = LocalDate.of(2026, 11, 22);
		for (int ago = 0; ago <= 400; ago++) {
			Day day = day(ZoneOffset.UTC, today.minusDays(ago));
			DateRange week = day.week();
			assertThat(week.days()).isEqualTo(7);
			assertThat(week.contains(day.date())).isTrue();
			assertThat(week.to()).isBeforeOrEqualTo(today);
		}
	}

	@Test
	void anEntryWithoutATimeStaysWithoutOne() {
		Day today = day(ZoneOffset.UTC, LocalDate.of(2026, 11, 22));
		OwnedId id = OwnedId.of(today.me(), UUID.randomUUID());
		Entry entry = new PostureCheckEntry(id, Moment.stated(today.date(), null));
		assertThat(today.timeOf(entry)).isNull();
		assertThat(today.moment(null, entry)).isEqualTo(Moment.stated(today.date(), null));
		assertThat(today.moment(LocalTime.NOON, entry).at()).isEqualTo("2026-11-22T12:00:00Z");
	}

	@Test
	void suggestsTheTimeOnlyForToday() {
		Day today = day(ZoneOffset.UTC, LocalDate.of(2026, 11, 22));
		assertThat(today.suggestedTime()).isEqualTo("12:00");
		assertThat(today.isYesterday()).isFalse();
		Day yesterday = day(ZoneOffset.UTC, today.previous());
		assertThat(yesterday.suggestedTime()).isNull();
		assertThat(yesterday.isYesterday()).isTrue();
		assertThat(yesterday.next()).isEqualTo(today.date());
	}

	private static Day day(ZoneId zone, LocalDate date) {
		Day today = Day.today(person(zone), Instant.parse("2026-11-22T12:00:00Z"));
		return today.upTo(date).on(date).orElseThrow();
	}

	private static Person person(ZoneId zone) {
		return new Person(new AccountId(UUID.randomUUID()), "somebody", zone, WaterUnit.ML, null, List.of(250), true,
				false);
	}

}
