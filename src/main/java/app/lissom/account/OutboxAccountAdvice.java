package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Adds to every page's model whose entries wait in the browser when they cannot be sent.
 */
@ControllerAdvice
class OutboxAccountAdvice {

	@ModelAttribute("outboxAccount")
	@Nullable String account(@SignedIn @Nullable AccountId me) {
		return (me != null) ? OutboxAccount.markOf(me) : null;
	}

}
