package app.lissom.security;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionPropertiesTests {

	@Test
	void endsASessionByTheLimitThatIsReachedFirst() {
		SignInSessionProperties limits = new SignInSessionProperties(Duration.ofHours(2), Duration.ofHours(24),
				Duration.ofDays(30), Duration.ofDays(180));
		OffsetDateTime start = OffsetDateTime.parse("2026-11-22T08:00:00Z");
		assertThat(limits.end(start, start, false)).isEqualTo("2026-11-22T10:00:00Z");
		assertThat(limits.end(start, start.plusHours(23), false)).isEqualTo("2026-11-23T08:00:00Z");
		assertThat(limits.end(start, start, true)).isEqualTo("2026-12-22T08:00:00Z");
		assertThat(limits.end(start, start.plusDays(170), true)).isEqualTo("2027-05-21T08:00:00Z");
	}

}
