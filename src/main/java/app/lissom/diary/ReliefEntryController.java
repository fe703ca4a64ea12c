package app.lissom.diary;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainLevel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ice, heat, or heat and then ice. */
@Controller
@RequestMapping("/diary/{day}/relief")
class ReliefEntryController extends EntryFormController<ReliefForm> {

	ReliefEntryController(Diary diary, Clock clock) {
		super(EntryKind.RELIEF, diary, clock);
	}

	@Override
	ReliefForm blank(UUID id, Day day) {
		return new ReliefForm(id, null, day.suggestedTime(), null, null, null, null, null);
	}

	@Override
	void prepare(Day day, Model model) {
		model.addAttribute("protocols", Treatment.values());
	}

	@Override
	ReliefForm filled(Entry entry, Day day) {
		ReliefEntry relief = (ReliefEntry) entry;
		return new ReliefForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry), relief.protocol(),
				Minutes.valueOf(relief.minutes()), PainLevel.valueOf(relief.before()),
				PainLevel.valueOf(relief.after()), PainLevel.valueOf(relief.later()));
	}

}
