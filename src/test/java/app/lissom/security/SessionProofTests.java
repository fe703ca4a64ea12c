package app.lissom.security;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Proves again, in a session, who somebody is. */
@LissomTest
@Tag("database")
class SessionProofTests {

	/** What a database may leave out of a time. */
	private static final TemporalUnitOffset ROUNDED = within(1, ChronoUnit.MILLIS);

	@Autowired
	private Sessions sessions;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountSession before;

	@BeforeEach
	void signIn() {
		this.before = this.sessions.create(this.people.createAccount(), true, "Firefox");
		this.clock.advance(Duration.ofHours(1));
	}

	@Test
	void theSessionGoesOnWithAnotherToken() {
		AccountSession proved = this.sessions.prove(this.before, "Firefox");
		assertThat(this.sessions.find(this.before.token())).isEmpty();
		assertThat(this.sessions.find(proved.token())).get().satisfies((found) -> {
			assertThat(found.account()).isEqualTo(this.before.account());
			assertThat(found.remembered()).isTrue();
			assertThat(found.createdAt()).isCloseTo(this.before.createdAt(), ROUNDED);
			assertThat(found.provedAt()).isAfterOrEqualTo(this.before.provedAt().plusHours(1));
		});
	}

	@Test
	void aSessionThatWasEndedMeanwhileStaysEnded() {
		this.sessions.deleteAll(this.before.account());
		assertThat(this.sessions.find(this.sessions.prove(this.before, "Firefox").token())).isEmpty();
	}

}
