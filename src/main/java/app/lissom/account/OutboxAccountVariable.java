package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.PageVariable;
import app.lissom.security.OutboxMark;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says on every page whose entries wait in the browser when they cannot be sent.
 */
@Component
class OutboxAccountVariable implements PageVariable {

	@Override
	public String name() {
		return "outboxAccount";
	}

	@Override
	public @Nullable String value(HttpServletRequest request) {
		AccountId me = SignedInPersonReader.account();
		return (me != null) ? OutboxMark.of(me) : null;
	}

}
