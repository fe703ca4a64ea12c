package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Replaces a person's recovery codes. */
@Controller
@RequestMapping("/settings/codes")
class RecoveryCodesController {

	private final RecoveryCodes codes;

	private final CredentialCheck credentials;

	RecoveryCodesController(RecoveryCodes codes, CredentialCheck credentials) {
		this.codes = codes;
		this.credentials = credentials;
	}

	@GetMapping
	ModelAndView show(@SignedIn AccountId me) {
		return form(me, HttpStatus.OK).addObject("passwordConfirmationForm",
				new CredentialCheck.PasswordConfirmationForm(null));
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me, CredentialCheck.PasswordConfirmationForm form, BindingResult errors,
			HttpServletRequest request) {
		HttpStatus status = this.credentials.confirmPassword(me.id(), form.current(), errors, request);
		if (status != HttpStatus.OK) {
			return form(me.id(), status);
		}
		List<String> codes = this.codes.replace(me.id());
		SecurityLog.log("changed recovery codes", me.id());
		return new ModelAndView("account/recovery-codes").addObject("codes", codes).addObject("username", me.name());
	}

	private ModelAndView form(AccountId me, HttpStatus status) {
		return new ModelAndView("account/new-recovery-codes", status).addObject("left", this.codes.count(me));
	}

}
