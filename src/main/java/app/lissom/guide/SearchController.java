package app.lissom.guide;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the results of a search in the guide. */
@Controller
class SearchController {

	private final GuideSearch search;

	private final EmergencyNumbers emergency;

	SearchController(GuideSearch search, EmergencyNumbers emergency) {
		this.search = search;
		this.emergency = emergency;
	}

	@GetMapping("/guide/search")
	String search(@RequestParam(required = false) @Nullable String q, Locale locale, Model model) {
		String text = GuideSearch.clean((q != null) ? q : "");
		model.addAttribute("q", text);
		if (!text.isEmpty()) {
			GuideSearch.Results results = this.search.find(text, locale);
			model.addAttribute("results", results);
			if (results.crisis()) {
				model.addAttribute("calls", this.emergency.calls());
			}
		}
		return "guide/search";
	}

}
