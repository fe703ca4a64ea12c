package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.kernel.TimeZones;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changes preferences and the user name, and links to everything else about the account.
 */
@Controller
@RequestMapping("/settings")
class SettingsController {

	private static final String PAGE = "account/settings";

	private final People people;

	SettingsController(People people) {
		this.people = people;
	}

	@Bean
	static SavedMessageSource settingsMessages() {
		return (me, ids, place) -> SavedMessage
			.ofValue(place, ids, "settings", me.preferences(), "account.settings.saved")
			.or(() -> SavedMessage.ofValue(place, ids, "name", me.name(), "account.settings.saved"));
	}

	static String saved(String place, String what, Object value) {
		return Redirect.toSaved(place, SavedMessage.idOf(what, value), "/settings");
	}

	@ModelAttribute("zones")
	List<String> zones(@SignedIn Person me) {
		return TimeZones.choices(me.zone());
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
		return new ModelAndView(PAGE, "settingsForm", SettingsForm.of(me)).addObject("seen",
				SeenVersion.ofValue(me.preferences()));
	}

	@PostMapping
	ModelAndView update(@ModelAttribute("me") Person me, @Valid SettingsForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		form.check(me, errors);
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE);
		}
		return this.people.save(me.id(), form.toPreferences(me), seen)
			.toPage(saved("days", "settings", form.toPreferences(me)),
					new ConflictPage("settings", "account/settings :: version", "/settings"));
	}

	@GetMapping("/name")
	ModelAndView editName(@SignedIn Person me) {
		return new ModelAndView("account/username", "usernameForm", new UsernameForm(me.name())).addObject("seen",
				SeenVersion.ofValue(me.name()));
	}

	@PostMapping("/name")
	ModelAndView updateName(@SignedIn AccountId me, @Valid UsernameForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		if (!errors.hasErrors() && !Account.isName(form.name())) {
			errors.rejectValue("name", "account.username.wrong");
		}
		return errors.hasErrors() ? new ModelAndView("account/username") : rename(me, form, errors, seen);
	}

	private ModelAndView rename(AccountId me, UsernameForm form, BindingResult errors, @Nullable SeenVersion seen) {
		try {
			SaveResult<String> result = this.people.rename(me, form.name(), seen);
			if (result instanceof SaveResult.Saved) {
				SecurityLog.log("renamed", me);
			}
			return result.toPage(saved(SavedMessage.PAGE, "name", form.name()),
					new ConflictPage("settings", "page/conflict :: text", "/settings"));
		}
		catch (DataIntegrityViolationException ex) {
			errors.rejectValue("name", "account.username.taken");
			return new ModelAndView("account/username");
		}
	}

	/** Binds a new user name. */
	record UsernameForm(
			@NotBlank(message = "{account.username.blank}") @PlainText(max = 64, clean = false) String name) {
	}

}
