package app.lissom.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what is stored about people, where and for how long. */
@Controller
class PrivacyController {

	@GetMapping("/privacy")
	ModelAndView show() {
		return new ModelAndView("account/privacy", "stored", StoredData.values());
	}

}
