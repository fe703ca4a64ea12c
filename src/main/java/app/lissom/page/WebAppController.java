package app.lissom.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import app.lissom.assets.Assets;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Sends what a browser needs to install Lissom as an app. */
@Controller
class WebAppController {

	private final Languages languages;

	private final MessageSource messages;

	private final Assets assets;

	private final Supplier<String> worker;

	WebAppController(Languages languages, MessageSource messages, Assets assets, List<OfflinePages> pages) {
		this.languages = languages;
		this.messages = messages;
		this.assets = assets;
		this.worker = SingletonSupplier.of(() -> ServiceWorker.of(assets, pages).script());
	}

	/**
	 * Its address names the language, since browsers ask for it without cookies.
	 */
	@GetMapping(path = "/manifest/{language}", produces = "application/manifest+json")
	@ResponseBody
	WebAppManifest manifest(@PathVariable String language, HttpServletRequest request) {
		Locale known = this.languages.all()
			.stream()
			.filter((one) -> one.toLanguageTag().equals(language))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return WebAppManifest.of(known, request.getContextPath(), this.messages, this.assets);
	}

	/** It is the same for all languages; that in its query is for the script itself. */
	@GetMapping(path = "/sw.js", produces = "text/javascript;charset=utf-8")
	@ResponseBody
	String worker() {
		return this.worker.get();
	}

}
