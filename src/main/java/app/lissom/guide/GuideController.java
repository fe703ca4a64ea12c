package app.lissom.guide;

import app.lissom.guide.Block.Heading;
import app.lissom.page.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the tips and the topics. */
@Controller
@RequestMapping("/guide")
class GuideController {

	private final Guides guides;

	private final PracticeProperties practice;

	private final EmergencyNumbers emergency;

	GuideController(Guides guides, PracticeProperties practice, EmergencyNumbers emergency) {
		this.guides = guides;
		this.practice = practice;
		this.emergency = emergency;
	}

	@GetMapping
	String index(Model model) {
		return show(this.guides.current().start(), model);
	}

	/** Has numbers to call, which depend on the reader. */
	@GetMapping("/warning-signs")
	String showWarningSigns(Model model) {
		model.addAttribute("calls", this.emergency.calls());
		return show("warning-signs", model);
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, Model model) {
		Page page = this.guides.current().page(id).orElseThrow(NotFoundException::new);
		return show(page, model);
	}

	private String show(Page page, Model model) {
		model.addAttribute("page", page);
		// The list of contents: also the headings in cards.
		model.addAttribute("headings",
				Block.all(page.blocks(), Heading.class).filter((heading) -> heading.level() == 2).toList());
		model.addAttribute("guide", this.guides.current());
		model.addAttribute("practice", this.practice);
		if (page instanceof Guide.Tip tip) {
			model.addAttribute("tip", tip);
			model.addAttribute("pager", Pager.of(this.guides.current().tips(), tip));
		}
		return "guide/show";
	}

}
