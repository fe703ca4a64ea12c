package app.lissom.diary;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes and restores entries of any kind. */
@Controller
@RequestMapping("/diary/entries/{entry}")
class EntryController {

	private final Diary diary;

	EntryController(Diary diary) {
		this.diary = diary;
	}

	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID entry,
			@ModelAttribute(name = "back", binding = false) ReturnPage back) {
		return to(this.diary.delete(me, entry), back);
	}

	@PostMapping("/restore")
	String restore(@SignedIn AccountId me, @PathVariable UUID entry,
			@ModelAttribute(name = "back", binding = false) ReturnPage back) {
		return to(this.diary.restore(me, entry), back);
	}

	private static String to(Optional<Entry> entry, ReturnPage back) {
		return entry.map((one) -> back.on(one.day()).to("entry-" + one.id())).orElseThrow(NotFoundException::new);
	}

}
