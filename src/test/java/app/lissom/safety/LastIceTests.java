package app.lissom.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LastIceTests {

	private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-22T12:00:00+01:00[Europe/Berlin]");

	@ParameterizedTest
	@CsvSource({ "10, 14:10", "20, 14:20" })
	void theSkinRestsForTwoHoursAfterTheIce(int minutes, String next) {
		Optional<LastIce> ice = LastIce.of(ice(NOON, minutes), Optional.empty(), NOON.plusMinutes(129));
		assertThat(ice).hasValueSatisfying((one) -> {
			assertThat(one.start()).isEqualTo(NOON);
			assertThat(one.next().toLocalTime()).isEqualTo(next);
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, 14:10", "1, 14:11", "59, 14:11" })
	void theRestEndsAtAWholeMinuteAndNotTooEarly(int seconds, String next) {
		ZonedDateTime start = NOON.plusSeconds(seconds);
		assertThat(LastIce.of(ice(start, 10), Optional.empty(), start)).map((ice) -> ice.next().toLocalTime())
			.hasValue(LocalTime.parse(next));
	}

	@Test
	void isForgottenOnceTheSkinHasRested() {
		assertThat(LastIce.of(ice(NOON, 10), Optional.empty(), NOON.plusMinutes(130))).isEmpty();
	}

	@Test
	void iceWithoutMinutesCountsAsLongAsItIsPlanned() {
		assertThat(LastIce.of(ice(NOON, null), Optional.empty(), NOON.plusMinutes(1))).map(LastIce::next)
			.hasValue(NOON.plusMinutes(15 + 120));
	}

	@Test
	void theLaterOfTwoCounts() {
		Optional<ReliefEntry> later = ice(NOON.plusMinutes(60), 10);
		assertThat(LastIce.of(ice(NOON, 10), later, NOON.plusMinutes(70))).map(LastIce::start)
			.hasValue(NOON.plusMinutes(60));
	}

	@Test
	void iceOfADayWithoutATimeDoesNotCount() {
		assertThat(LastIce.of(ice(null, 10), Optional.empty(), NOON)).isEmpty();
	}

	private static Optional<ReliefEntry> ice(@Nullable ZonedDateTime start, @Nullable Integer minutes) {
		Instant at = (start != null) ? start.toInstant() : null;
		return Optional.of(new ReliefEntry(OwnedId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID()),
				Moment.stated(LocalDate.of(2026, 11, 22), at), Treatment.ICE, Minutes.ofNullable(minutes), null, null));
	}

}
