package app.lissom.relief;

import java.time.Clock;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a session, the same for everybody. For somebody who is signed in it shows
 * what the server keeps; a visitor's page carries what it knows in its own fields.
 */
@Component
class SessionPage {

	private final Clock clock;

	SessionPage(Clock clock) {
		this.clock = clock;
	}

	ModelAndView of(Person me, ReliefSession session) {
		return of(me, session, untouched());
	}

	/** The same, with what was wrong about the last answer. */
	ModelAndView of(Person me, ReliefSession session, BindingResult errors) {
		SessionView standing = new SessionView(session.course(), this.clock.instant(), me.zone());
		return page(standing, session.before(), session.id(), errors).addObject("kept", session);
	}

	/** A visitor's. */
	ModelAndView of(VisitorSession timer) {
		return of(timer, untouched());
	}

	ModelAndView of(VisitorSession timer, BindingResult errors) {
		SessionView standing = new SessionView(timer.course(), this.clock.instant(), null);
		return page(standing, timer.before(), OwnedId.draw(this.clock), errors).addObject("course",
				TimedSessionCodec.of(timer.course()));
	}

	private static BindingResult untouched() {
		return new BeanPropertyBindingResult(PainAfterForm.EMPTY, "form");
	}

	private static ModelAndView page(SessionView standing, @Nullable PainLevel before, UUID id, BindingResult errors) {
		HttpStatus status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
		return new ModelAndView("relief/session", errors.getModel(), status).addObject("standing", standing)
			.addObject("before", before)
			.addObject("id", id);
	}

}
