package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** Massages. */
@Controller
@RequestMapping("/diary/{day}/massage")
class MassageEntryController extends EntryFormController<MassageForm> {

	/** How many years ahead the next massage can be. */
	private static final int AHEAD = 5;

	MassageEntryController(Diary diary, Clock clock) {
		super(EntryKind.MASSAGE, diary, clock);
	}

	@Override
	MassageForm blank(UUID id, Day day) {
		return new MassageForm(id, null, day.suggestedTime(), null, null, null);
	}

	@Override
	void check(MassageForm form, Day day, @Nullable Entry before, BindingResult errors) {
		LocalDate next = form.nextOn();
		if (next != null && (next.isBefore(day.date()) || next.isAfter(day.date().plusYears(AHEAD)))) {
			errors.rejectValue("nextOn", "diary.massage.nextOn.wrong");
		}
	}

	@Override
	void prepare(Day day, Model model) {
		model.addAttribute("massages", Massage.values());
	}

	@Override
	MassageForm filled(Entry entry, Day day) {
		MassageEntry massage = (MassageEntry) entry;
		return new MassageForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry), massage.massage(),
				Minutes.valueOf(massage.minutes()), massage.nextOn());
	}

}
