package app.lissom.today;

import java.util.List;

import app.lissom.page.OfflinePages;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows what can be done without network. A browser stores this page and shows it in
 * place of those that it has not stored.
 */
@Controller
class OfflineController {

	@Bean
	static OfflinePages offlinePage() {
		return () -> List.of("/offline");
	}

	@GetMapping("/offline")
	String index(Model model) {
		model.addAttribute("form", new PainForm(null));
		return "today/offline";
	}

	/** Binds nothing: the form waits in the browser and goes to the diary. */
	record PainForm(@Nullable Integer level) {

	}

}
