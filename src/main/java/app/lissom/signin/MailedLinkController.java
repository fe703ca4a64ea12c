package app.lissom.signin;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.mail.EmailAddresses;
import app.lissom.mail.Outbox;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends a link to people who have forgotten their password. It never tells whether there
 * is such an account, nor whether it has an address.
 */
@Controller
@RequestMapping("/recover/email")
class MailedLinkController {

	private static final String PAGE = "mail/recover";

	private static final Duration VALIDITY = Duration.ofHours(1);

	/**
	 * Stands for an account that does not exist, and gets no message at the same cost.
	 */
	private static final AccountId UNKNOWN_ACCOUNT = AccountId.next();

	private final Accounts accounts;

	private final EmailAddresses addresses;

	private final Outbox outbox;

	private final OperatorLinks links;

	private final AttemptLimiter limiter;

	private final Throttle throttle;

	private final RetryingTransaction transaction;

	MailedLinkController(Accounts accounts, EmailAddresses addresses, Outbox outbox, ExpiringTextEncryptor encryptor,
			AttemptLimiter limiter, Throttle throttle, RetryingTransaction transaction) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.outbox = outbox;
		this.links = new OperatorLinks(encryptor);
		this.limiter = limiter;
		this.throttle = throttle;
		this.transaction = transaction;
	}

	@ModelAttribute
	void requireMail() {
		if (!this.outbox.isOn()) {
			throw new NotFoundException();
		}
	}

	/** Whether the page says that something may have been sent. */
	@ModelAttribute("sent")
	boolean sent(@RequestParam(required = false) @Nullable String sent) {
		return sent != null;
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView(PAGE, "mailForm", new MailForm(""));
	}

	@PostMapping
	ModelAndView create(@Valid MailForm form, BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Attempt attempt = this.limiter.limit("recovery mail address", request, () -> {
			send(form.name());
			return true;
		});
		if (attempt == Attempt.BLOCKED) {
			errors.rejectValue("name", "signin.blocked");
			return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(Redirect.to("/recover/email?sent"));
	}

	/** Sends no more to one account than can be meant. */
	private void send(String typed) {
		String key = Account.nameKey(typed);
		List<AccountId> owners = Stream
			.concat(this.accounts.findByNameKey(key).map(Account::id).stream(),
					this.addresses.findOwners(typed).stream())
			.distinct()
			.toList();
		if (owners.isEmpty()) {
			send(UNKNOWN_ACCOUNT, key, typed);
		}
		owners.forEach((owner) -> send(owner, owner.toString(), typed));
	}

	private void send(AccountId owner, String key, String typed) {
		String address = this.addresses.findConfirmed(owner).orElse("");
		String name = this.accounts.findById(owner.value()).map((account) -> account.person().name()).orElse(typed);
		if (this.throttle.reserve("recovery mail:" + key)) {
			AccountId to = address.isEmpty() ? UNKNOWN_ACCOUNT : owner;
			this.transaction.run(() -> this.outbox.add(to, address, "mail.recovery", VALIDITY, name,
					this.outbox.link(this.links.signIn(name, VALIDITY))));
		}
	}

	/** Binds a user name or an address. */
	record MailForm(@NotBlank(message = "{mail.recover.blank}") String name) {
	}

}
