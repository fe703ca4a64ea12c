package app.lissom.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists, edits, completes and snoozes reminders. */
@Controller
@RequestMapping("/reminders")
class ReminderController {

	private final Reminders reminders;

	private final ReminderSettingsRepository pauses;

	private final ReminderCheckTimes times;

	private final RetryingTransaction transaction;

	private final Clock clock;

	ReminderController(Reminders reminders, ReminderSettingsRepository pauses, ReminderCheckTimes times,
			RetryingTransaction transaction, Clock clock) {
		this.reminders = reminders;
		this.pauses = pauses;
		this.times = times;
		this.transaction = transaction;
		this.clock = clock;
	}

	@ModelAttribute("week")
	DayOfWeek[] week() {
		return DayOfWeek.values();
	}

	@GetMapping
	String index(@SignedIn Person me, Model model) {
		ReminderSettings pause = this.pauses.of(me.id());
		model.addAttribute("reminders", this.reminders.of(me.id()));
		model.addAttribute("kinds", ReminderKind.values());
		model.addAttribute("pause", pause);
		model.addAttribute("paused", pause.isPausedOn(me.today(this.clock)));
		return "reminders/index";
	}

	@GetMapping("/new/{kind}")
	String form(@PathVariable ReminderKind kind, Model model) {
		ReminderForm form = ReminderForm.suggesting(kind, OwnedId.generate(this.clock));
		model.addAttribute("form", form);
		return page(kind, null, form, model);
	}

	@PostMapping("/new/{kind}")
	ModelAndView create(@SignedIn AccountId me, @PathVariable ReminderKind kind,
			@Valid @ModelAttribute("form") ReminderForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		OwnedId id = OwnedId.of(me, OwnedId.orGenerate(form.id(), this.clock));
		return save(id, kind, null, form, errors, seen, model);
	}

	@GetMapping("/{reminder}")
	String edit(@SignedIn AccountId me, @PathVariable UUID reminder, Model model) {
		Reminder found = find(me, reminder);
		ReminderForm form = ReminderForm.of(found);
		model.addAttribute("seen", found.seen());
		model.addAttribute("form", form);
		return page(found.kind(), found, form, model);
	}

	/**
	 * Changes a reminder; one that was deleted elsewhere is restored if the person wants
	 * that.
	 */
	@PostMapping("/{reminder}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable UUID reminder,
			@Valid @ModelAttribute("form") ReminderForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen,
			@RequestParam(required = false) @Nullable ReminderKind kind, Model model) {
		OwnedId id = OwnedId.of(me, reminder);
		if (kind != null && seen != null) {
			return save(id, kind, this.reminders.findById(id).orElse(null), form, errors, seen, model);
		}
		Reminder found = find(me, reminder);
		return save(id, found.kind(), found, form, errors, (seen != null) ? seen : found.seen(), model);
	}

	@PostMapping("/{reminder}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, this.reminders::delete);
		return Redirect.toSaved(SavedMessage.PAGE, ReminderMessages.idOfDeletion(this.reminders.of(me)), "/reminders");
	}

	/** Dismisses a reminder until its next time; it logs nothing. */
	@PostMapping("/{reminder}/done")
	String complete(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, (one) -> one.complete(this.clock.instant()));
		return Redirect.toSaved(ReminderMessages.DUE, reminder, "/");
	}

	@PostMapping("/{reminder}/snooze")
	String snooze(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, (one) -> one.snooze(this.clock.instant()));
		return Redirect.toSaved(ReminderMessages.DUE, reminder, "/");
	}

	private Reminder find(AccountId me, UUID id) {
		return this.reminders.findById(OwnedId.of(me, id)).orElseThrow(NotFoundException::new);
	}

	private Reminder change(AccountId me, UUID id, Consumer<Reminder> change) {
		return this.transaction.execute(() -> {
			Reminder reminder = find(me, id);
			change.accept(reminder);
			this.times.touch(me);
			return reminder;
		});
	}

	private ModelAndView save(OwnedId id, ReminderKind kind, @Nullable Reminder before, ReminderForm form,
			Errors errors, @Nullable SeenVersion seen, Model model) {
		form.check(kind, errors);
		if (errors.hasErrors()) {
			return new ModelAndView(page(kind, before, form, model));
		}
		return this.transaction.execute(() -> {
			this.times.touch(new AccountId(id.accountId()));
			return this.reminders.save(form.toReminder(id, kind, this.clock.instant()), seen);
		})
			.toPage(Redirect.toSaved(SavedMessage.PAGE, id.id(), "/reminders"),
					new ConflictPage("diary", "reminders/_when :: version", "/reminders",
							(before != null) ? Map.of() : Map.of("id", OwnedId.generate(this.clock))));
	}

	private String page(ReminderKind kind, @Nullable Reminder before, ReminderForm form, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("before", before);
		model.addAttribute("id", OwnedId.orGenerate(form.id(), this.clock));
		return "reminders/reminder";
	}

}
