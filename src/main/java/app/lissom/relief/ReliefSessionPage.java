package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.PainLevel;
import app.lissom.page.Redirect;
import app.lissom.relief.VisitorTimer.VisitorSession;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Builds the page of a timed session. A signed-in person's page shows what the server
 * stores; a visitor's page carries the session in its own fields.
 */
final class ReliefSessionPage {

	private ReliefSessionPage() {
	}

	/**
	 * Builds the page of a signed-in person's session.
	 * @param severe whether their diary has severe pain to speak to someone about
	 */
	static ModelAndView of(Person me, ReliefSession session, Instant now, boolean severe,
			@Nullable BindingResult errors) {
		ModelAndView page = page(new ReliefSessionView(session.timer(), now, me.zone()), session.before(), session.id(),
				errors)
			.addObject("saved", session);
		return severe ? page.addObject("severe", true) : page;
	}

	static ModelAndView ofVisitor(VisitorSession session, Clock clock, @Nullable BindingResult errors) {
		return page(new ReliefSessionView(session.timer(), clock.instant(), null), session.before(), session.id(),
				errors)
			.addObject("check", session.check())
			.addObject("timer", TimedSessionConverter.write(session.timer()));
	}

	private static ModelAndView page(ReliefSessionView session, @Nullable PainLevel before, UUID id,
			@Nullable BindingResult errors) {
		BindingResult form = (errors != null) ? errors : new BeanPropertyBindingResult(new PainAfterForm(null), "form");
		return new ModelAndView("relief/session", form.getModel()).addObject("sessionView", session)
			.addObject("before", before)
			.addObject("severe", before != null && before.isSevere())
			.addObject("id", id);
	}

	/**
	 * Redirects to the entry of a session that was saved.
	 * @param check the id of the check that was saved with it; null for none
	 */
	static ModelAndView entry(ReliefEntry entry, @Nullable UUID check) {
		List<UUID> saved = Stream.of(Optional.of(entry.id()), Optional.ofNullable(check))
			.flatMap(Optional::stream)
			.toList();
		return new ModelAndView(Redirect.toSaved("entries", saved, "/diary/{day}", entry.day()));
	}

}
