package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the quiet hours, and pauses and resumes all reminders. */
@Controller
@RequestMapping("/reminders")
class QuietHoursController {

	private final ReminderSettingsRepository pauses;

	private final ReminderCheckTimes times;

	private final RetryingTransaction transaction;

	private final Clock clock;

	QuietHoursController(ReminderSettingsRepository pauses, ReminderCheckTimes times, RetryingTransaction transaction,
			Clock clock) {
		this.pauses = pauses;
		this.times = times;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource quietHoursMessages(ReminderSettingsRepository pauses, Reminders reminders, Clock clock) {
		return (me, ids, place) -> {
			ReminderSettings settings = pauses.of(me.id());
			LocalDate today = me.today(clock);
			return SavedMessage.ofValue(place, ids, "quiet", QuietHoursForm.of(settings, today), "page.saved")
				.map((saved) -> settings.isPausedOn(today) ? saved
						: warn(saved, place, settings, reminders.of(me.id())));
		};
	}

	/** Says how many reminders never come, because all their times are quiet. */
	private static SavedMessage warn(SavedMessage saved, String place, ReminderSettings settings,
			List<Reminder> reminders) {
		long silent = reminders.stream()
			.filter((one) -> settings.quietShareOf(one.schedule()) == QuietHours.Share.ALL)
			.count();
		return (silent > 0) ? SavedMessage.of(place, "reminders.saved.quiet", silent) : saved;
	}

	private static String saved(QuietHoursForm form) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("quiet", form), "/reminders");
	}

	@GetMapping("/quiet")
	String edit(@SignedIn Person me, Model model) {
		QuietHoursForm form = QuietHoursForm.of(this.pauses.of(me.id()), me.today(this.clock));
		model.addAttribute("form", form);
		model.addAttribute("seen", SeenVersion.ofValue(form));
		return "reminders/quiet";
	}

	@PostMapping("/quiet")
	ModelAndView update(@SignedIn Person me, @ModelAttribute("form") QuietHoursForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		LocalDate today = me.today(this.clock);
		form.check(today, errors);
		if (errors.hasErrors()) {
			return new ModelAndView("reminders/quiet");
		}
		return this.transaction
			.execute(() -> SaveResult.saveValueUnlessConflict(QuietHoursForm.of(this.pauses.of(me.id()), today), form,
					seen, () -> change(me, form.quiet(), form.pausedUntil())))
			.toPage(saved(form), new ConflictPage("diary", "reminders/quiet :: version", "/reminders"));
	}

	/** Pauses until the end of today. */
	@PostMapping("/pause")
	String pause(@SignedIn Person me) {
		return pauseUntil(me, me.today(this.clock));
	}

	@PostMapping("/resume")
	String resume(@SignedIn Person me) {
		return pauseUntil(me, null);
	}

	private void change(Person me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		this.pauses.change(me.id(), quiet, pausedUntil);
		this.times.touch(me.id());
	}

	private String pauseUntil(Person me, @Nullable LocalDate day) {
		this.transaction.run(() -> change(me, this.pauses.of(me.id()).quiet(), day));
		return saved(QuietHoursForm.of(this.pauses.of(me.id()), me.today(this.clock)));
	}

	/** Quiet hours and a pause as they are typed; an empty field is none. */
	record QuietHoursForm(@Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable LocalDate pausedUntil) {

		/** Longest pause in days: who needs more can do without reminders. */
		private static final int MAX_PAUSE = 366;

		static QuietHoursForm of(ReminderSettings pause, LocalDate today) {
			QuietHours quiet = pause.quiet();
			return new QuietHoursForm((quiet != null) ? quiet.starts() : null, (quiet != null) ? quiet.ends() : null,
					pause.isPausedOn(today) ? pause.pausedUntil() : null);
		}

		void check(LocalDate today, Errors errors) {
			if ((this.starts == null) != (this.ends == null)
					|| (this.starts != null && this.starts.equals(this.ends))) {
				errors.rejectValue((this.starts == null) ? "starts" : "ends", "reminders.quiet.wrong");
			}
			if (this.pausedUntil != null
					&& (this.pausedUntil.isBefore(today) || this.pausedUntil.isAfter(today.plusDays(MAX_PAUSE)))) {
				errors.rejectValue("pausedUntil", "reminders.pause.wrong");
			}
		}

		/** The quiet hours, or null for none; only for a form without errors. */
		@Nullable QuietHours quiet() {
			return (this.starts != null && this.ends != null) ? new QuietHours(this.starts, this.ends) : null;
		}

	}

}
