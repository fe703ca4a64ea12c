package app.lissom.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Sends what a browser needs to install the product. */
@Controller
class InstallController {

	private final Languages languages;

	private final MessageSource messages;

	private final Assets assets;

	InstallController(Languages languages, MessageSource messages, Assets assets) {
		this.languages = languages;
		this.messages = messages;
		this.assets = assets;
	}

	/**
	 * Its address names the language, since browsers ask for it without cookies.
	 */
	@GetMapping(path = "/manifest/{language}", produces = "application/manifest+json")
	@ResponseBody
	Manifest manifest(@PathVariable String language, HttpServletRequest request) {
		Locale known = this.languages.all()
			.stream()
			.filter((one) -> one.toLanguageTag().equals(language))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return Manifest.of(known, request.getContextPath(), this.messages, this.assets);
	}

}
