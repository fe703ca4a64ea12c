package app.lissom.mail;

import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.mail.EmailAddresses.Email;
import app.lissom.page.NotFoundException;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds, confirms, changes and removes a person's email address. */
@Controller
@RequestMapping("/settings/email")
class EmailController {

	private static final String PAGE = "mail/address";

	private static final String ADDRESS = "/settings/email";

	private final EmailAddresses addresses;

	private final Outbox outbox;

	private final AttemptLimiter limiter;

	private final RetryingTransaction transaction;

	EmailController(EmailAddresses addresses, Outbox outbox, AttemptLimiter limiter, RetryingTransaction transaction) {
		this.addresses = addresses;
		this.outbox = outbox;
		this.limiter = limiter;
		this.transaction = transaction;
	}

	@Bean
	static SavedMessageSource emailMessages(EmailAddresses addresses) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "email", addresses.find(me.id()),
				"account.settings.saved");
	}

	@ModelAttribute
	void requireMail() {
		if (!this.outbox.isOn()) {
			throw new NotFoundException();
		}
	}

	@ModelAttribute("email")
	Email email(@SignedIn AccountId me) {
		return this.addresses.find(me);
	}

	@GetMapping
	ModelAndView edit(@ModelAttribute("email") Email email) {
		return new ModelAndView(PAGE, "addressForm", new AddressForm(""));
	}

	/** Sends a link to the new address; it counts once that was opened. */
	@PostMapping
	ModelAndView update(@SignedIn Person me, @Valid AddressForm form, BindingResult errors,
			HttpServletRequest request) {
		if (!errors.hasErrors() && !EmailAddresses.isAddress(form.address().strip())) {
			errors.rejectValue("address", "mail.address.wrong");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		String address = form.address().strip();
		Attempt attempt = this.limiter.limit("email address", request, () -> {
			this.transaction.run(() -> add(me, address));
			return true;
		});
		if (attempt == Attempt.BLOCKED) {
			errors.rejectValue("address", "signin.blocked");
			return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
		}
		return saved(me.id());
	}

	/** Names nobody: the address may be that of a stranger. */
	private void add(Person me, String address) {
		String token = this.addresses.add(me.id(), address);
		this.outbox.add(me.id(), address, "mail.confirmation", EmailAddresses.LINK_VALIDITY,
				this.outbox.link(ADDRESS + "/confirm?key=" + token));
	}

	/**
	 * Uses nothing up: a program that looks at links may open it before the person does.
	 */
	@GetMapping("/confirm")
	ModelAndView showLink(@SignedIn AccountId me, @RequestParam(defaultValue = "") String key) {
		String waiting = this.addresses.findWaiting(me, key).orElse(null);
		return new ModelAndView("mail/confirmation").addObject("waiting", waiting).addObject("key", key);
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@SignedIn Person me, @ModelAttribute("email") Email before,
			@RequestParam(defaultValue = "") String key) {
		boolean confirmed = this.transaction.execute(() -> {
			boolean done = this.addresses.confirm(me.id(), key);
			if (done) {
				tell(me, before.address());
			}
			return done;
		});
		if (!confirmed) {
			return new ModelAndView(Redirect.to(ADDRESS + "/confirm"));
		}
		SecurityLog.log("confirmed an email address", me.id());
		return saved(me.id());
	}

	@PostMapping("/delete")
	ModelAndView delete(@SignedIn Person me, @ModelAttribute("email") Email before) {
		this.transaction.run(() -> {
			this.addresses.delete(me.id());
			tell(me, before.address());
		});
		SecurityLog.log("removed an email address", me.id());
		return saved(me.id());
	}

	/** Tells the old address: whoever changed it need not be its owner. */
	private void tell(Person me, @Nullable String before) {
		Optional.ofNullable(before)
			.ifPresent((address) -> this.outbox.add(me.id(), address, "mail.changed", EmailAddresses.LINK_VALIDITY,
					me.name(), this.outbox.link("/sign-in")));
	}

	private ModelAndView saved(AccountId me) {
		return new ModelAndView(
				Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("email", this.addresses.find(me)), ADDRESS));
	}

	/** Binds an address. */
	record AddressForm(@NotBlank(message = "{mail.address.wrong}") @PlainText(max = 254) String address) {
	}

}
