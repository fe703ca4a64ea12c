package app.lissom.relief;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.diary.ReliefEntry;
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

	/** The last session with ice, as the next one may be with heat. */
	private static final String ICE = "ice";

	/** The check of a session that goes on in an account, until it is saved there. */
	private static final String CHECK = "check";

	private static final String NO_PAIN = "-";

	private static final UUID NOBODY = new UUID(0, 0);

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
						+ TimedSessionConverter.write(session.timer())
						+ ((session.check() != null) ? " " + session.check() : ""),
				session.timer().isSkinHarmed() ? TimedSession.SKIN_REST : VALIDITY, this.response);
		saveIce(session.timer());
	}

	/** Saves a session with ice that no diary will know: the skin has to rest from it. */
	void saveIce(TimedSession timer) {
		if (timer.isCold()) {
			this.cookies.write(ICE, TimedSessionConverter.write(timer), VALIDITY, this.response);
		}
	}

	/** Finds the last session with ice, of which no diary may know. */
	Optional<ReliefEntry> findIce(ZonedDateTime now) {
		return this.cookies.find(ICE, this.request)
			.map(this.converter::convert)
			.map((timer) -> timer.toEntry(new OwnedId(NOBODY, NOBODY), now.getZone(), now.toInstant(), null, null));
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
				ReliefSession started = this.sessions.start(id, session.timer(), session.before());
				if (started.timer().equals(session.timer())) {
					this.cookies.delete(COOKIE, this.response);
					if (session.check() != null) {
						this.cookies.write(CHECK, started.id() + " " + session.check(), VALIDITY, this.response);
					}
				}
			});
	}

	/**
	 * Finds the check of the warning signs that a visitor's session began with, which is
	 * saved with it.
	 */
	Optional<UUID> findCheck(UUID session) {
		return this.cookies.find(CHECK, this.request)
			.map((text) -> text.split(" ", 2))
			.filter((ids) -> ids[0].equals(session.toString()))
			.map((ids) -> UUID.fromString(ids[1]));
	}

	void deleteCheck() {
		this.cookies.delete(CHECK, this.response);
	}

	private VisitorSession read(String text) {
		String[] fields = text.split(" ");
		return new VisitorSession(UUID.fromString(fields[0]), (fields.length > 3) ? UUID.fromString(fields[3]) : null,
				this.converter.convert(fields[2]),
				fields[1].equals(NO_PAIN) ? null : new PainLevel(Integer.parseInt(fields[1])));
	}

	/**
	 * Holds a visitor's session.
	 *
	 * @param id the id that its entry gets if the visitor signs in and saves it
	 * @param check the id that the check of the warning signs before it gets then; null
	 * if the session came without
	 * @param before the pain when it began
	 */
	record VisitorSession(UUID id, @Nullable UUID check, TimedSession timer, @Nullable PainLevel before) {

	}

}
