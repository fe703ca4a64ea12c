package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes the user name. */
@Controller
@RequestMapping("/settings/name")
class UsernameController {

	private final People people;

	UsernameController(People people) {
		this.people = people;
	}

	@GetMapping
	ModelAndView edit(@SignedIn Person me) {
		return new ModelAndView("account/username", "usernameForm", new UsernameForm(me.name()));
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid UsernameForm form, BindingResult errors) {
		if (!errors.hasErrors() && !Account.isName(form.name())) {
			errors.rejectValue("name", "account.username.wrong");
		}
		if (!errors.hasErrors() && !rename(me, form.name())) {
			errors.rejectValue("name", "account.username.taken");
		}
		return errors.hasErrors() ? new ModelAndView("account/username", HttpStatus.UNPROCESSABLE_CONTENT)
				: new ModelAndView(Redirect.to("/settings?saved"));
	}

	private boolean rename(AccountId me, String username) {
		try {
			this.people.rename(me, username);
			SecurityLog.log("renamed", me);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

}
