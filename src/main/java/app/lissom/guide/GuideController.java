package app.lissom.guide;

import java.util.List;

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

	private final Guide guide;

	private final Practice practice;

	private final EmergencyNumbers emergency;

	GuideController(Guide guide, Practice practice, EmergencyNumbers emergency) {
		this.guide = guide;
		this.practice = practice;
		this.emergency = emergency;
	}

	@GetMapping
	String index(Model model) {
		return show(this.guide.start(), model);
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, Model model) {
		Page page = this.guide.page(id).orElseThrow(NotFoundException::new);
		return show(page, model);
	}

	private String show(Page page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("headings", headings(page.blocks()));
		model.addAttribute("guide", this.guide);
		model.addAttribute("practice", this.practice);
		model.addAttribute("emergency", this.emergency);
		if (page instanceof Tip tip) {
			model.addAttribute("tip", tip);
			new Pager<>(this.guide.tips(), tip).addTo(model);
		}
		return "guide/show";
	}

	/** Returns what the list of contents names: headings of level 2, also in cards. */
	private static List<Heading> headings(List<Block> blocks) {
		return Block.all(blocks, Heading.class).filter((heading) -> heading.level() == 2).toList();
	}

}
