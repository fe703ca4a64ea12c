package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.OutboxMark;
import app.lissom.security.SignedIn;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells a browser that is online again whose offline entries it may send. */
@Controller
class OutboxAccountController {

	@GetMapping("/diary/outbox")
	@ResponseBody
	OutboxAccount show(@SignedIn AccountId me, CsrfToken token) {
		return new OutboxAccount(OutboxMark.of(me), token.getToken());
	}

}
