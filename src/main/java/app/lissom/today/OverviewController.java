package app.lissom.today;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the overview: one line from each module about the person's back. */
@Controller
class OverviewController {

	private final List<OverviewCard> cards;

	private final PageCards pages;

	OverviewController(List<OverviewCard> cards, PageCards pages) {
		this.cards = cards;
		this.pages = pages;
	}

	@GetMapping("/my-back")
	String show(@SignedIn Person me, Model model) {
		this.pages.addTo(model, this.cards, me);
		return "today/overview";
	}

}
