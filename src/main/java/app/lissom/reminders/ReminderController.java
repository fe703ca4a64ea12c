package app.lissom.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.PostureCheck;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
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

/** Lists, edits, completes and snoozes reminders. */
@Controller
@RequestMapping("/reminders")
class ReminderController {

	private final Reminders reminders;

	private final ReminderPauses pauses;

	private final Diary diary;

	private final RetryingTransaction transaction;

	private final Clock clock;

	ReminderController(Reminders reminders, ReminderPauses pauses, Diary diary, RetryingTransaction transaction,
			Clock clock) {
		this.reminders = reminders;
		this.pauses = pauses;
		this.diary = diary;
		this.transaction = transaction;
		this.clock = clock;
	}

	@ModelAttribute("week")
	DayOfWeek[] week() {
		return DayOfWeek.values();
	}

	@GetMapping
	String index(@SignedIn Person me, Model model) {
		ReminderPause pause = this.pauses.of(me.id());
		model.addAttribute("reminders", this.reminders.of(me.id()));
		model.addAttribute("kinds", ReminderKind.values());
		model.addAttribute("pause", pause);
		model.addAttribute("paused", pause.isPausedOn(me.today(this.clock)));
		return "reminders/index";
	}

	@GetMapping("/new/{kind}")
	String form(@PathVariable ReminderKind kind, Model model) {
		ReminderForm form = ReminderForm.suggesting(kind, OwnedId.draw(this.clock));
		model.addAttribute("form", form);
		return page(kind, null, form, model);
	}

	@PostMapping("/new/{kind}")
	String create(@SignedIn AccountId me, @PathVariable ReminderKind kind,
			@Valid @ModelAttribute("form") ReminderForm form, Errors errors, Model model) {
		return save(me, kind, null, form, errors, model);
	}

	@GetMapping("/{reminder}")
	String edit(@SignedIn AccountId me, @PathVariable UUID reminder, Model model) {
		Reminder found = find(me, reminder);
		ReminderForm form = ReminderForm.of(found);
		model.addAttribute("form", form);
		return page(found.kind(), found, form, model);
	}

	@PostMapping("/{reminder}")
	String update(@SignedIn AccountId me, @PathVariable UUID reminder, @Valid @ModelAttribute("form") ReminderForm form,
			Errors errors, Model model) {
		Reminder found = find(me, reminder);
		return save(me, found.kind(), found, form, errors, model);
	}

	@PostMapping("/{reminder}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, this.reminders::delete);
		return Redirect.to("/reminders");
	}

	/**
	 * Marks a reminder as done. A posture check is nothing but this tap, so it is logged,
	 * too.
	 */
	@PostMapping("/{reminder}/done")
	String complete(@SignedIn Person me, @PathVariable UUID reminder, @RequestParam UUID entry) {
		Reminder done = change(me.id(), reminder, (one) -> one.complete(this.clock.instant()));
		if (done.kind() == ReminderKind.POSTURE) {
			this.diary.add(new PostureCheck(OwnedId.of(me.id(), entry), me.momentNow(this.clock))).rejectConflict();
		}
		return Redirect.to("/");
	}

	@PostMapping("/{reminder}/snooze")
	String snooze(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, (one) -> one.snooze(this.clock.instant()));
		return Redirect.to("/");
	}

	private Reminder find(AccountId me, UUID id) {
		return this.reminders.findById(OwnedId.of(me, id)).orElseThrow(NotFoundException::new);
	}

	private Reminder change(AccountId me, UUID id, Consumer<Reminder> change) {
		return this.transaction.act(() -> {
			Reminder reminder = find(me, id);
			change.accept(reminder);
			return reminder;
		});
	}

	private String save(AccountId me, ReminderKind kind, @Nullable Reminder before, ReminderForm form, Errors errors,
			Model model) {
		form.check(kind, errors);
		if (errors.hasErrors()) {
			return page(kind, before, form, model);
		}
		OwnedId id = (before != null) ? before.key() : OwnedId.of(me, OwnedId.orDraw(form.id(), this.clock));
		this.transaction.act(() -> this.reminders.saveOrChange(form.toReminder(id, kind, this.clock.instant())));
		return Redirect.to("/reminders");
	}

	private String page(ReminderKind kind, @Nullable Reminder before, ReminderForm form, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("before", before);
		model.addAttribute("id", OwnedId.orDraw(form.id(), this.clock));
		return "reminders/reminder";
	}

}
