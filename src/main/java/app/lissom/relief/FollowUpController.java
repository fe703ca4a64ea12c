package app.lissom.relief;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.EntryConflictPage;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves the pain one hour after a session. Once answered or skipped, it is not asked for
 * again.
 */
@Controller
@RequestMapping("/relief/session/later")
class FollowUpController {

	private final ReliefSessions sessions;

	private final Clock clock;

	FollowUpController(ReliefSessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource followUpMessages(ReliefSessions sessions) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "follow-up",
				sessions.find(me.id()).map(ReliefSession::id), "relief.follow-up.skipped");
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me, @Valid @ModelAttribute("followUpForm") FollowUpForm form,
			BindingResult errors, @RequestParam(defaultValue = "") Set<SeenVersion> seen) {
		if (errors.hasErrors()) {
			return new ModelAndView("relief/follow-up");
		}
		PainLevel later = new PainLevel(Objects.requireNonNull(form.later()));
		return this.sessions.rateLater(me.id(), Objects.requireNonNull(form.id()), later, seen)
			.toPage(Redirect.toSaved("relief", form.id(), "/"),
					new EntryConflictPage(me, this.clock, "relief", Map.of()));
	}

	@PostMapping("/skip")
	String destroy(@SignedIn AccountId me, @RequestParam UUID id) {
		this.sessions.purge(me, id, false);
		return Redirect.toSaved("relief", SavedMessage.idOf("follow-up", Optional.empty()), "/");
	}

	/** Binds the pain one hour after a session. */
	record FollowUpForm(@NotNull(message = "{relief.unknown}") @Nullable UUID id,
			@NotNull(message = "{relief.pain.missing}") @Range(min = 0, max = 10,
					message = "{relief.pain.missing}") @Nullable Integer later) {

	}

}
