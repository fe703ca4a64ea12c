package app.lissom.diary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class LawsTests {

	/** Zones without midnight, with a doubled hour, half an hour, and a skipped day. */
	private static final List<String> ZONES = List.of("Africa/Cairo", "America/Santiago", "Asia/Beirut",
			"Australia/Lord_Howe", "Pacific/Apia", "Europe/Berlin", "Pacific/Kiritimati", "UTC");

	@Property
	void waterShownIsWaterTyped(@ForAll @IntRange(min = 1, max = Water.MAX) int millilitres, @ForAll WaterUnit unit) {
		BigDecimal shown = Water.in(unit, millilitres);
		if (shown.signum() > 0 && Water.isPossible(shown, unit)) {
			assertThat(Water.in(unit, Water.of(shown, unit).millilitres())).isEqualByComparingTo(shown);
			assertThat(Water.of(shown, unit).millilitres()).isBetween(millilitres - 2, millilitres + 2);
		}
	}

	@Property
	void drawnIdsTellTheirTimeAndDiffer(@ForAll @LongRange(min = 0, max = 1L << 47) long millis) {
		Clock clock = Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
		UUID id = OwnedId.draw(clock);
		assertThat(id.version()).isEqualTo(7);
		assertThat(id.variant()).isEqualTo(2);
		assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
		assertThat(OwnedId.draw(clock)).isNotEqualTo(id);
	}

	@Property
	void partsOfAFormHaveIdsOfTheirOwn(@ForAll("names") String one, @ForAll("names") String other) {
		OwnedId form = OwnedId.of(new AccountId(UUID.randomUUID()), OwnedId.draw(Clock.systemUTC()));
		assertThat(form.part(one)).isEqualTo(form.part(one)).isNotEqualTo(form);
		assertThat(form.part(one).id().version()).isEqualTo(7);
		assertThat(form.part(one).equals(form.part(other))).isEqualTo(one.equals(other));
	}

	@Property
	void aTimeThatWasNotTouchedStaysTheInstantThatItWas(@ForAll("zones") String zone,
			@ForAll @LongRange(min = 1_300_000_000L, max = 1_790_000_000L) long second) {
		Instant at = Instant.ofEpochSecond(second).plusMillis(123);
		Day day = day(zone, LocalDate.ofInstant(at, ZoneId.of(zone)));
		Entry entry = new PostureCheck(OwnedId.of(day.me(), UUID.randomUUID()), Moment.stated(day.date(), at));
		Moment again = day.moment(day.timeOf(entry), entry);
		assertThat(again.at()).isEqualTo(at);
		assertThat(again.day()).isEqualTo(day.date());
	}

	@Property
	void anyTimeOfAnyDayIsAMomentOfThatDay(@ForAll("zones") String zone,
			@ForAll @IntRange(min = 0, max = 6000) int days, @ForAll @IntRange(min = 0, max = 1439) int minute) {
		Day day = day(zone, LocalDate.of(2010, 1, 1).plusDays(days));
		LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
		Moment moment = day.moment(time, null);
		assertThat(moment.day()).isEqualTo(day.date());
		assertThat(moment.at()).isBetween(day.date().minusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC),
				day.date().plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC));
	}

	@Property
	void aWeekHoldsItsDayAndNothingThatIsStillToCome(@ForAll @IntRange(min = 0, max = 400) int ago) {
		LocalDate today = LocalDate.of(2026, 11, 22);
		Day day = new Day(person("UTC"), today.minusDays(ago), today.atTime(12, 0).toInstant(ZoneOffset.UTC));
		Week week = Week.around(day);
		assertThat(week.logs(List.of())).hasSize(7).extracting(DayLog::date).contains(day.date());
		assertThat(week.last()).isBeforeOrEqualTo(today);
	}

	@Provide
	Arbitrary<String> zones() {
		return Arbitraries.of(ZONES);
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.of("bridge", "clamshell", "own:1", "own:2");
	}

	private static Day day(String zone, LocalDate date) {
		return new Day(person(zone), date, Instant.parse("2026-11-22T12:00:00Z"));
	}

	private static Person person(String zone) {
		return new Person(new AccountId(UUID.randomUUID()), "somebody", ZoneId.of(zone), WaterUnit.ML, null,
				List.of(250));
	}

}
