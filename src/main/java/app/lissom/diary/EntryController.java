package app.lissom.diary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes and restores entries of any kind, one at a time or all of a form. */
@Controller
@RequestMapping("/diary/entries/{entry}")
class EntryController {

	private final Diary diary;

	EntryController(Diary diary) {
		this.diary = diary;
	}

	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me, @PathVariable("entry") Set<UUID> ids,
			@RequestParam(defaultValue = "") String at, @RequestAttribute ReturnPage back) {
		return page(this.diary.delete(me, ids), back, at, (page, deleted) -> page.toSaved(at, deleted));
	}

	@PostMapping("/restore")
	String restore(@SignedIn AccountId me, @PathVariable("entry") Set<UUID> ids,
			@RequestParam(defaultValue = "") String at, @RequestAttribute ReturnPage back) {
		return page(this.diary.restore(me, ids), back, at, (page, restored) -> page.toRestored(at, restored));
	}

	/** An entry in the list shows by itself that it is deleted. */
	private static String page(List<Entry> changed, ReturnPage back, String at,
			BiFunction<ReturnPage, List<Entry>, String> said) {
		if (changed.isEmpty()) {
			throw new NotFoundException();
		}
		ReturnPage page = back.on(changed.get(0).day());
		return at.isEmpty() ? page.to(changed.get(0)) : said.apply(page, changed);
	}

}
