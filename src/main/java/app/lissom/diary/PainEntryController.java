package app.lissom.diary;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Note;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** How strong the pain is. */
@Controller
@RequestMapping("/diary/{day}/pain")
class PainEntryController extends EntryFormController<PainForm> {

	PainEntryController(Diary diary, Clock clock) {
		super(EntryKind.PAIN, diary, clock);
	}

	@Override
	PainForm blank(UUID id, Day day) {
		return new PainForm(id, null, day.suggestedTime(), null, null, null, null, null);
	}

	@Override
	String place(Entry entry) {
		return "pain";
	}

	@Override
	void prepare(Day day, Model model) {
		model.addAttribute("feelings", Feeling.values());
		model.addAttribute("places", BodyArea.values());
		model.addAttribute("sides", Side.values());
	}

	@Override
	PainForm filled(Entry entry, Day day) {
		PainEntry pain = (PainEntry) entry;
		return new PainForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry), pain.level().value(),
				pain.feeling(), pain.places(), pain.side(), Note.textOf(pain.note()));
	}

}
