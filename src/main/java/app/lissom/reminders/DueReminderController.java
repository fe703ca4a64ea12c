package app.lissom.reminders;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.PostureCheck;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One tap on what is due: done, or in a moment. */
@Controller
@RequestMapping("/reminders/{reminder}")
class DueReminderController {

	private final Reminders reminders;

	private final Diary diary;

	private final Clock clock;

	DueReminderController(Reminders reminders, Diary diary, Clock clock) {
		this.reminders = reminders;
		this.diary = diary;
		this.clock = clock;
	}

	/**
	 * A posture check is nothing but the tap, so the diary keeps it, too.
	 * @param entry the id that was drawn for it with the form
	 */
	@PostMapping("/done")
	String done(@SignedIn Person me, @PathVariable UUID reminder, @RequestParam UUID entry) {
		Reminder done = change(me.id(), reminder, (one) -> one.done(this.clock.instant()));
		if (done.kind() == ReminderKind.POSTURE) {
			this.diary.add(new PostureCheck(OwnedId.of(me.id(), entry), me.momentNow(this.clock)));
		}
		return "redirect:/";
	}

	@PostMapping("/snooze")
	String snooze(@SignedIn AccountId me, @PathVariable UUID reminder) {
		change(me, reminder, (one) -> one.snooze(this.clock.instant()));
		return "redirect:/";
	}

	private Reminder change(AccountId me, UUID reminder, Consumer<Reminder> act) {
		return this.reminders.change(me, reminder, act).orElseThrow(ReminderController::missing);
	}

}
