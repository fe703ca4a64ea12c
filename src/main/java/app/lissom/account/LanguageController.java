package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Languages;
import app.lissom.security.PendingRequest;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Changes the language: in the account of a signed-in person, and in this browser for the
 * pages that know no account.
 */
@Controller
class LanguageController {

	private final Languages languages;

	private final People people;

	LanguageController(Languages languages, People people) {
		this.languages = languages;
		this.people = people;
	}

	/**
	 * Returns to the page on which it was chosen. A language that there is not changes
	 * nothing.
	 */
	@PostMapping("/language")
	String choose(@SignedIn @Nullable AccountId me, @RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable String next, HttpServletRequest request,
			HttpServletResponse response) {
		this.languages.find(language).ifPresent((chosen) -> {
			if (me != null) {
				this.people.changeLanguage(me, chosen);
			}
			response.addHeader(HttpHeaders.SET_COOKIE, Languages.cookie(chosen, request).toString());
		});
		return new PendingRequest(next, null, null).redirect();
	}

}
