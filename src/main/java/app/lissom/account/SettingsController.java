package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes preferences and user name, and links to all else about the account. */
@Controller
@RequestMapping("/settings")
class SettingsController {

	private static final String PAGE = "account/settings";

	private final People people;

	SettingsController(People people) {
		this.people = people;
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return TimeZones.ALL;
	}

	@ModelAttribute("units")
	WaterUnit[] units() {
		return WaterUnit.values();
	}

	@ModelAttribute("me")
	Person me(@SignedIn Person me) {
		return me;
	}

	@GetMapping
	ModelAndView edit(@ModelAttribute("me") Person me) {
		return new ModelAndView(PAGE, "settingsForm", SettingsForm.of(me));
	}

	@PostMapping
	String update(@ModelAttribute("me") Person me, @Valid SettingsForm form, BindingResult errors) {
		form.check(errors);
		if (errors.hasErrors()) {
			return PAGE;
		}
		this.people.prefer(me.id(), form.toPreferences());
		return Redirect.to("/settings?saved");
	}

	@GetMapping("/name")
	ModelAndView editName(@SignedIn Person me) {
		return new ModelAndView("account/username", "usernameForm", new UsernameForm(me.name()));
	}

	@PostMapping("/name")
	String updateName(@SignedIn AccountId me, @Valid UsernameForm form, BindingResult errors) {
		if (!errors.hasErrors() && !Account.isName(form.name())) {
			errors.rejectValue("name", "account.username.wrong");
		}
		if (!errors.hasErrors() && !rename(me, form.name())) {
			errors.rejectValue("name", "account.username.taken");
		}
		return errors.hasErrors() ? "account/username" : Redirect.to("/settings?saved");
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

	/** Binds a new user name. */
	record UsernameForm(@NotBlank(message = "{account.username.blank}") @PlainText(max = 64) String name) {
	}

}
