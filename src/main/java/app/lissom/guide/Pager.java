package app.lissom.guide;

import java.util.List;

import org.springframework.ui.Model;

/** Adds the pages before and after one to the model. */
record Pager<P extends Page>(List<P> all, P page) {

	void addTo(Model model) {
		int at = this.all.indexOf(this.page);
		if (at > 0) {
			model.addAttribute("before", this.all.get(at - 1));
		}
		if (at < this.all.size() - 1) {
			model.addAttribute("after", this.all.get(at + 1));
		}
	}

}
