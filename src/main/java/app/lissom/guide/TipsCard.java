package app.lissom.guide;

import app.lissom.page.VisitorCard;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lists the tips on the start page of a visitor. */
@Component
class TipsCard implements VisitorCard {

	private final Guide guide;

	TipsCard(Guide guide) {
		this.guide = guide;
	}

	@Override
	public void addTo(Model model) {
		model.addAttribute("tips", this.guide.tips());
	}

	@Override
	public String fragment() {
		return "guide/_home :: tips";
	}

}
