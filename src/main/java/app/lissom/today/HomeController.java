package app.lissom.today;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that everybody starts on. */
@Controller
class HomeController {

	@GetMapping("/")
	String index() {
		return "today/home";
	}

}
