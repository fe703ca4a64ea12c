package app.lissom.account;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is stored about people, where, and for how long. */
@Controller
class PrivacyController {

	private final Environment environment;

	PrivacyController(Environment environment) {
		this.environment = environment;
	}

	@GetMapping("/privacy")
	ModelAndView show() {
		List<StoredData> stored = Stream.of(StoredData.values())
			.filter((data) -> data.setting() == null || this.environment.containsProperty(data.setting()))
			.toList();
		return new ModelAndView("account/privacy", "stored", stored);
	}

}
