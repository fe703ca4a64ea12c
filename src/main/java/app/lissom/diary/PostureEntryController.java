package app.lissom.diary;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looks at how one sits or stands. */
@Controller
@RequestMapping("/diary/{day}/posture")
class PostureEntryController extends EntryFormController<PostureForm> {

	PostureEntryController(Diary diary, Clock clock) {
		super(EntryKind.POSTURE, diary, clock);
	}

	@Override
	PostureForm blank(UUID id, Day day) {
		return new PostureForm(id, null, day.suggestedTime());
	}

	@Override
	PostureForm filled(Entry entry, Day day) {
		return new PostureForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry));
	}

}
