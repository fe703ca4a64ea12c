package app.lissom.account;

import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.security.PendingRequestForm;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** New recovery codes, in place of the ones from before. */
@Controller
@RequestMapping("/settings/codes")
class RecoveryCodesController {

	private final RecoveryCodes codes;

	private final PasswordConfirmation own;

	private final SecurityLog events;

	RecoveryCodesController(RecoveryCodes codes, PasswordConfirmation own, SecurityLog events) {
		this.codes = codes;
		this.own = own;
		this.events = events;
	}

	/**
	 * The page that shows codes to somebody who just got in, this once, and where it
	 * leads on.
	 */
	static ModelAndView page(List<String> codes, String name, Optional<String> next, PendingRequestForm onward) {
		return new ModelAndView("account/codes").addObject("signedIn", true)
			.addObject("codes", codes)
			.addObject("name", name)
			.addObject("next", next.orElse(null))
			.addObject("pendingRequestForm", onward);
	}

	@GetMapping
	ModelAndView show(@SignedIn AccountId me) {
		return draw(me).addObject("passwordConfirmationForm", new PasswordConfirmationForm(""));
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me, PasswordConfirmationForm form, BindingResult wrong,
			HttpServletRequest request) {
		if (!this.own.isTyped(me.id(), form.current(), wrong, request)) {
			ModelAndView page = draw(me.id());
			page.setStatus(HttpStatusCode.valueOf(PasswordConfirmation.status(wrong)));
			return page;
		}
		List<String> codes = this.codes.renew(me.id());
		this.events.factorChanged(me.id(), "recovery codes");
		return page(codes, me.name(), Optional.of("/settings"), new PendingRequestForm(null, null, null));
	}

	private ModelAndView draw(AccountId me) {
		return new ModelAndView("account/new-codes", "left", this.codes.left(me));
	}

}
