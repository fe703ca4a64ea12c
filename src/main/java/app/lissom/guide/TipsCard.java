package app.lissom.guide;

import app.lissom.page.VisitorCard;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lists the tips on the start page of a visitor. */
@Component
class TipsCard implements VisitorCard {

	private final Guides guides;

	TipsCard(Guides guides) {
		this.guides = guides;
	}

	@Override
	public void addTo(Model model) {
		model.addAttribute("tips", this.guides.current().tips());
	}

	@Override
	public String fragment() {
		return "guide/_home :: tips";
	}

}
