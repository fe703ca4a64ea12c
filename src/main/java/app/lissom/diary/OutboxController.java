package app.lissom.diary;

import app.lissom.kernel.AccountId;
import app.lissom.security.SignedIn;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells a browser that is back in the network whose entries it may send. */
@Controller
class OutboxController {

	@GetMapping("/diary/outbox")
	@ResponseBody
	Outbox show(@SignedIn AccountId me, CsrfToken token) {
		return new Outbox(Outbox.markOf(me), token.getToken());
	}

}
