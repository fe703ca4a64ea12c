package app.lissom.signin;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.oidc.Identities;
import app.lissom.oidc.IdentityProvider;
import app.lissom.oidc.IdentityProvider.ProviderAwayException;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows whether an account is linked to the identity provider, and links or unlinks it.
 */
@Controller
@RequestMapping(LinkedIdentityController.URL)
class LinkedIdentityController {

	static final String URL = "/settings/provider";

	private final IdentityProvider provider;

	private final Identities identities;

	private final LinkedIdentities links;

	LinkedIdentityController(IdentityProvider provider, Identities identities, LinkedIdentities links) {
		this.provider = provider;
		this.identities = identities;
		this.links = links;
	}

	@Bean
	static SavedMessageSource identityMessages(Identities identities) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "identity", identities.isLinked(me.id()),
				"account.settings.saved");
	}

	/** Redirects to the settings, which say what was saved. */
	static String saved(boolean linked) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("identity", linked), URL);
	}

	static void require(IdentityProvider provider) {
		if (!provider.isOn()) {
			throw new NotFoundException();
		}
	}

	@ModelAttribute
	void requireProvider() {
		require(this.provider);
	}

	@GetMapping
	ModelAndView show(@SignedIn AccountId me) {
		return new ModelAndView("signin/provider", "linked", this.identities.isLinked(me)).addObject("name",
				this.provider.name());
	}

	@GetMapping("/link")
	ModelAndView start(@SignedIn AccountId me, HttpServletResponse response) {
		return new ModelAndView("redirect:" + this.provider.start(ProviderErrand.link(me).toString(), false, response));
	}

	@ExceptionHandler(ProviderAwayException.class)
	ModelAndView away() {
		return ProviderController.problem("away", HttpStatus.SERVICE_UNAVAILABLE);
	}

	@PostMapping("/delete")
	ModelAndView delete(@SignedIn AccountId me, HttpServletRequest request, HttpServletResponse response) {
		return this.links.unlink(me, request, response) ? new ModelAndView(saved(false))
				: ProviderController.problem("last", HttpStatus.CONFLICT);
	}

}
