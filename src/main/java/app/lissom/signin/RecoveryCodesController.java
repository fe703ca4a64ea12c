package app.lissom.signin;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Replaces a person's recovery codes. */
@Controller
@RequestMapping("/settings/codes")
class RecoveryCodesController {

	private final RecoveryCodes codes;

	RecoveryCodesController(RecoveryCodes codes) {
		this.codes = codes;
	}

	@GetMapping
	ModelAndView show(@SignedIn AccountId me) {
		return new ModelAndView("signin/new-recovery-codes", "left", this.codes.count(me));
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me) {
		List<String> codes = this.codes.replace(me.id());
		SecurityLog.log("changed recovery codes", me.id());
		return new ModelAndView("signin/recovery-codes").addObject("codes", codes).addObject("username", me.name());
	}

}
