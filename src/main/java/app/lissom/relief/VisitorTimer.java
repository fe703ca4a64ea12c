package app.lissom.relief;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.security.EncryptedCookies;
import app.lissom.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Stores a visitor's session in a cookie, so that every page can lead back to it and the
 * server stores nothing.
 */
@Component
class VisitorTimer {

	/** A night on ice: the page says to take it off, whenever the device wakes up. */
	private static final Duration VALIDITY = Duration.ofHours(12);

	private static final String COOKIE = "timer";

	private static final String NO_PAIN = "-";

	private final EncryptedCookies cookies;

	private final TimedSessionConverter converter;

	private final ReliefSessions sessions;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Clock clock;

	VisitorTimer(EncryptedCookies cookies, TimedSessionConverter converter, ReliefSessions sessions,
			HttpServletRequest request, HttpServletResponse response, Clock clock) {
		this.cookies = cookies;
		this.converter = converter;
		this.sessions = sessions;
		this.request = request;
		this.response = response;
		this.clock = clock;
	}

	Optional<VisitorSession> find() {
		return this.cookies.find(COOKIE, this.request).map(this::read);
	}

	/**
	 * Finds a session that has not ended, for a page that leads back to it and that no
	 * browser may store then.
	 */
	Optional<ReliefSessionView> findRunning() {
		Optional<ReliefSessionView> running = find()
			.map((session) -> new ReliefSessionView(session.timer(), this.clock.instant(), null))
			.filter((view) -> view.stage() != ReliefStage.OVER);
		running.ifPresent((view) -> this.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
		return running;
	}

	void save(VisitorSession session) {
		this.cookies.write(COOKIE,
				session.id() + " " + ((session.before() != null) ? session.before().value() : NO_PAIN) + " "
						+ TimedSessionConverter.write(session.timer()),
				session.timer().isSkinHarmed() ? TimedSession.SKIN_REST : VALIDITY, this.response);
	}

	/**
	 * A session that runs while its visitor signs in or up goes on in their account,
	 * unless another one is open there. One that has ended waits for the pain after it.
	 */
	@EventListener
	void takeOver(SignIn.Started signIn) {
		find().filter((session) -> session.timer().stage(this.clock.instant()) != ReliefStage.OVER)
			.ifPresent((session) -> {
				OwnedId id = OwnedId.of(signIn.account(), session.id());
				if (this.sessions.start(id, session.timer(), session.before()).timer().equals(session.timer())) {
					this.cookies.delete(COOKIE, this.response);
				}
			});
	}

	private VisitorSession read(String text) {
		String[] fields = text.split(" ", 3);
		return new VisitorSession(UUID.fromString(fields[0]), this.converter.convert(fields[2]),
				fields[1].equals(NO_PAIN) ? null : new PainLevel(Integer.parseInt(fields[1])));
	}

	/**
	 * Holds a visitor's session.
	 *
	 * @param id the id that its entry gets if the visitor signs in and saves it
	 * @param before the pain when it began
	 */
	record VisitorSession(UUID id, TimedSession timer, @Nullable PainLevel before) {

	}

}
