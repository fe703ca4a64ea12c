package app.lissom.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
		Optional<LastIce> ice = LastIce.of(ice(NOON, minutes), NOON.plusMinutes(129));
		assertThat(ice).hasValueSatisfying((one) -> {
			assertThat(one.start()).isEqualTo(NOON);
			assertThat(one.next().toLocalTime()).isEqualTo(next);
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, 14:10", "1, 14:11", "59, 14:11" })
	void theRestEndsAtAWholeMinuteAndNotTooEarly(int seconds, String next) {
		ZonedDateTime start = NOON.plusSeconds(seconds);
		assertThat(LastIce.of(ice(start, 10), start)).map((ice) -> ice.next().toLocalTime())
			.hasValue(LocalTime.parse(next));
	}

	@ParameterizedTest
	@CsvSource({ "0, PT2H10M", "9, PT2H10M", "600, PT2H", "7799, PT1M" })
	void tellsTheWholeMinutesLeftAndNotTooFew(int seconds, Duration left) {
		ZonedDateTime now = NOON.plusSeconds(seconds);
		assertThat(LastIce.of(ice(NOON, 10), now)).map((ice) -> ice.left(now.toInstant())).hasValue(left);
	}

	@Test
	void isForgottenOnceTheSkinHasRested() {
		assertThat(LastIce.of(ice(NOON, 10), NOON.plusMinutes(130))).isEmpty();
	}

	@Test
	void iceWithoutMinutesCountsAsLongAsItIsPlanned() {
		assertThat(LastIce.of(ice(NOON, null), NOON.plusMinutes(1))).map(LastIce::next)
			.hasValue(NOON.plusMinutes(15 + 120));
	}

	@Test
	void theLaterOfTwoCounts() {
		Stream<ReliefEntry> later = ice(NOON.plusMinutes(60), 10);
		assertThat(LastIce.of(Stream.concat(ice(NOON, 10), later), NOON.plusMinutes(70))).map(LastIce::start)
			.hasValue(NOON.plusMinutes(60));
	}

	@Test
	void iceOfADayWithoutATimeDoesNotCount() {
		assertThat(LastIce.of(ice(null, 10), NOON)).isEmpty();
	}

	private static Stream<ReliefEntry> ice(@Nullable ZonedDateTime start, @Nullable Integer minutes) {
		Instant at = (start != null) ? start.toInstant() : null;
		return Stream.of(new ReliefEntry(OwnedId.of(new AccountId(UUID.randomUUID()), UUID.randomUUID()),
				Moment.stated(LocalDate.of(2026, 11, 22), at), Treatment.ICE, Minutes.ofNullable(minutes), null, null));
	}

}
