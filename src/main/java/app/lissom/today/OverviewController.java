package app.lissom.today;

import java.util.List;

import app.lissom.account.OverviewCard;
import app.lissom.account.Person;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page with all that there is about a person's back, one line of each. */
@Controller
class OverviewController {

	private final List<OverviewCard> cards;

	OverviewController(List<OverviewCard> cards) {
		this.cards = cards;
	}

	@GetMapping("/my-back")
	String show(@SignedIn Person me, Model model) {
		this.cards.forEach((card) -> card.addTo(model, me));
		model.addAttribute("cards", this.cards);
		return "today/overview";
	}

}
