package app.lissom.diary;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Note;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Notes. */
@Controller
@RequestMapping("/diary/{day}/note")
class NoteEntryController extends EntryFormController<NoteForm> {

	NoteEntryController(Diary diary, Clock clock) {
		super(EntryKind.NOTE, diary, clock);
	}

	@Override
	NoteForm blank(UUID id, Day day) {
		return new NoteForm(id, null, day.suggestedTime(), null);
	}

	@Override
	NoteForm filled(Entry entry, Day day) {
		return new NoteForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry),
				Note.textOf(((NoteEntry) entry).note()));
	}

}
