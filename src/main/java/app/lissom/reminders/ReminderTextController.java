package app.lissom.reminders;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the text of reminders on the lock screen. */
@Controller
@RequestMapping("/reminders/words")
class ReminderTextController {

	/** Longest words, in code points: a lock screen shows one line. */
	static final int MAX_TITLE = 40;

	private static final String WHAT = "words of reminders";

	private final ReminderSettingsRepository pauses;

	private final RetryingTransaction transaction;

	ReminderTextController(ReminderSettingsRepository pauses, RetryingTransaction transaction) {
		this.pauses = pauses;
		this.transaction = transaction;
	}

	@Bean
	static SavedMessageSource wordsMessages(ReminderSettingsRepository pauses) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, WHAT, ReminderWordsForm.of(pauses.of(me.id())),
				"page.saved");
	}

	@GetMapping
	String edit(@SignedIn AccountId me, Model model) {
		ReminderWordsForm form = ReminderWordsForm.of(this.pauses.of(me));
		model.addAttribute("form", form);
		model.addAttribute("seen", SeenVersion.ofValue(form));
		return "reminders/words";
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ReminderWordsForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		if (errors.hasErrors()) {
			return new ModelAndView("reminders/words");
		}
		return this.transaction
			.execute(() -> SaveResult.saveValueUnlessConflict(ReminderWordsForm.of(this.pauses.of(me)), form, seen,
					() -> this.pauses.say(me, form.title(), Boolean.TRUE.equals(form.named()))))
			.toPage(Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(WHAT, form), "/reminders"),
					new ConflictPage("diary", "reminders/words :: version", "/reminders"));
	}

	/**
	 * Binds the words as typed.
	 *
	 * @param title words that say nothing about health; null for ours
	 * @param named whether notifications name their occasion instead
	 */
	record ReminderWordsForm(@PlainText(max = ReminderTextController.MAX_TITLE) @Nullable String title,
			@Nullable Boolean named) {

		ReminderWordsForm {
			title = StringUtils.hasText(title) ? title.strip() : null;
			named = Boolean.TRUE.equals(named) ? true : null;
		}

		static ReminderWordsForm of(ReminderSettings pause) {
			return new ReminderWordsForm(pause.title(), pause.isNamed());
		}

	}

}
