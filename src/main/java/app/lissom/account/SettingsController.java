package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Time zone, water, and the ways to all that a person can do with their account. */
@Controller
@RequestMapping("/settings")
class SettingsController {

	private static final String PAGE = "account/settings";

	private final Accounts accounts;

	private final TransactionOperations transaction;

	SettingsController(Accounts accounts, TransactionOperations transaction) {
		this.accounts = accounts;
		this.transaction = transaction;
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
	ModelAndView edit(@SignedIn Person me) {
		return new ModelAndView(PAGE, "settingsForm", SettingsForm.of(me));
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid SettingsForm form, BindingResult wrong) {
		if (!wrong.hasErrors() && TimeZones.find(form.zone()).isEmpty()) {
			wrong.rejectValue("zone", "account.zone.wrong");
		}
		if (!wrong.hasErrors() && !form.isGoodGoal()) {
			wrong.rejectValue("goal", "account.goal.wrong");
		}
		if (!wrong.hasErrors() && form.glassSizes().isEmpty()) {
			wrong.rejectValue("glasses", "account.glasses.wrong");
		}
		if (wrong.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.transaction.executeWithoutResult((status) -> this.accounts.findById(me.value())
			.orElseThrow()
			.prefer(TimeZones.find(form.zone()).orElseThrow(), form.unit(), form.waterGoal(), form.glassSizes()));
		return new ModelAndView("redirect:/settings?saved");
	}

}
