package app.lissom.relief;

import java.util.Objects;
import java.util.UUID;

import app.lissom.diary.Diary;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Saves the pain one hour after a session. Once it is answered or skipped, it is not
 * asked for again.
 */
@Controller
@RequestMapping("/relief/session/later")
class FollowUpController {

	private final ReliefSessions sessions;

	private final Diary diary;

	FollowUpController(ReliefSessions sessions, Diary diary) {
		this.sessions = sessions;
		this.diary = diary;
	}

	@PostMapping
	String create(@SignedIn AccountId me, @Valid @ModelAttribute("followUpForm") FollowUpForm form,
			BindingResult errors) {
		if (errors.hasErrors()) {
			return "relief/follow-up";
		}
		UUID id = Objects.requireNonNull(form.id());
		this.diary.rateLater(me, id, new PainLevel(Objects.requireNonNull(form.later())));
		return destroy(me, id);
	}

	@PostMapping("/skip")
	String destroy(@SignedIn AccountId me, @RequestParam UUID id) {
		this.sessions.purge(me, id, false);
		return Redirect.to("/");
	}

	/** Takes the pain one hour after a session. */
	record FollowUpForm(@NotNull(message = "{relief.unknown}") @Nullable UUID id,
			@NotNull(message = "{relief.pain.missing}") @Range(min = 0, max = 10,
					message = "{relief.pain.missing}") @Nullable Integer later) {

	}

}
