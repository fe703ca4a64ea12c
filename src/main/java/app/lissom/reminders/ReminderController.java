package app.lissom.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody wants to be reminded of. */
@Controller
@RequestMapping("/reminders")
class ReminderController {

	private static final String BACK = "redirect:/reminders";

	private final Reminders reminders;

	private final Clock clock;

	ReminderController(Reminders reminders, Clock clock) {
		this.reminders = reminders;
		this.clock = clock;
	}

	@ModelAttribute("week")
	DayOfWeek[] week() {
		return DayOfWeek.values();
	}

	@GetMapping
	String index(@SignedIn Person me, Model model) {
		ReminderPause rest = this.reminders.restOf(me.id());
		model.addAttribute("reminders", this.reminders.of(me.id()));
		model.addAttribute("kinds", ReminderKind.values());
		model.addAttribute("rest", rest);
		model.addAttribute("paused", rest.isPausedOn(me.today(this.clock)));
		return "reminders/index";
	}

	@GetMapping("/new/{kind}")
	ModelAndView form(@PathVariable String kind, Model model) {
		ReminderKind named = named(kind);
		return page(named, null, ReminderForm.suggesting(named, OwnedId.draw(this.clock)), model);
	}

	@PostMapping("/new/{kind}")
	ModelAndView create(@SignedIn AccountId me, @PathVariable String kind,
			@Valid @ModelAttribute("form") ReminderForm form, Errors errors, Model model) {
		return save(me, named(kind), null, form, errors, model);
	}

	@GetMapping("/{reminder}")
	ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID reminder, Model model) {
		Reminder kept = find(me, reminder);
		return page(kept.kind(), kept, ReminderForm.of(kept), model);
	}

	@PostMapping("/{reminder}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable UUID reminder,
			@Valid @ModelAttribute("form") ReminderForm form, Errors errors, Model model) {
		Reminder kept = find(me, reminder);
		return save(me, kept.kind(), kept, form, errors, model);
	}

	@PostMapping("/{reminder}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID reminder) {
		return this.reminders.delete(me, reminder).map((gone) -> BACK).orElseThrow(ReminderController::missing);
	}

	private Reminder find(AccountId me, UUID reminder) {
		return this.reminders.find(me, reminder).orElseThrow(ReminderController::missing);
	}

	private static ReminderKind named(String kind) {
		return ReminderKind.named(kind).orElseThrow(ReminderController::missing);
	}

	private ModelAndView save(AccountId me, ReminderKind kind, @Nullable Reminder before, ReminderForm form,
			Errors errors, Model model) {
		form.check(kind, errors);
		if (errors.hasErrors()) {
			return page(kind, before, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = (before != null) ? before.id()
				: Objects.requireNonNullElseGet(form.id(), () -> OwnedId.draw(this.clock));
		this.reminders.write(form.toReminder(OwnedId.of(me, id), kind, this.clock.instant()));
		return new ModelAndView(BACK);
	}

	private ModelAndView page(ReminderKind kind, @Nullable Reminder before, ReminderForm form, Model model) {
		model.addAttribute("form", form);
		return page(kind, before, form, model, HttpStatus.OK);
	}

	private ModelAndView page(ReminderKind kind, @Nullable Reminder before, ReminderForm typed, Model model,
			HttpStatus status) {
		model.addAttribute("kind", kind);
		model.addAttribute("before", before);
		model.addAttribute("id", Objects.requireNonNullElseGet(typed.id(), () -> OwnedId.draw(this.clock)));
		return new ModelAndView("reminders/reminder", status);
	}

	static NotFoundException missing() {
		return new NotFoundException();
	}

}
