package app.lissom.diary;

import java.util.Optional;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.account.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Deleting an entry of any kind, and bringing it back. */
@Controller
@RequestMapping("/diary/entries/{entry}")
class EntryController {

	private final Diary diary;

	EntryController(Diary diary) {
		this.diary = diary;
	}

	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID entry) {
		return backTo(this.diary.delete(me, entry));
	}

	@PostMapping("/restore")
	String restore(@SignedIn AccountId me, @PathVariable UUID entry) {
		return backTo(this.diary.restore(me, entry));
	}

	private String backTo(Optional<Entry> entry) {
		return entry.map((one) -> "redirect:/diary/" + one.day() + "#entry-" + one.id())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
