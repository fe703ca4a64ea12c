package app.lissom.today;

import app.lissom.account.AccountId;
import app.lissom.account.SignedIn;
import app.lissom.guide.Guide;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that everybody starts on; whoever is signed in starts on today. */
@Controller
class HomeController {

	private final Guide guide;

	HomeController(Guide guide) {
		this.guide = guide;
	}

	@GetMapping("/")
	ModelAndView index(@SignedIn @Nullable AccountId me) {
		return (me != null) ? new ModelAndView("redirect:/diary")
				: new ModelAndView("today/home", "tips", this.guide.tips());
	}

}
