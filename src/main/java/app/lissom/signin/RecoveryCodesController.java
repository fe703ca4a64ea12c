package app.lissom.signin;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.SeenVersion;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
		return new ModelAndView("signin/new-recovery-codes", "left", this.codes.count(me)).addObject("seen",
				this.codes.seen(me));
	}

	/**
	 * Replaces the codes, but for a form that was sent before: the codes that it made are
	 * written down somewhere, and stay.
	 */
	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam(required = false) @Nullable SeenVersion seen) {
		if (seen != null && !seen.equals(this.codes.seen(me.id()))) {
			return show(me.id()).addObject("changed", true);
		}
		List<String> codes = this.codes.replace(me.id());
		SecurityLog.log("changed recovery codes", me.id());
		return new ModelAndView("signin/recovery-codes").addObject("codes", codes).addObject("username", me.name());
	}

}
