package app.lissom.account;

import java.time.ZoneId;

import app.lissom.page.ReaderZone;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the time zone of the signed-in person. */
@Component
class AccountZone implements ReaderZone {

	private final SignedInPersonReader person;

	private final HttpServletRequest request;

	AccountZone(SignedInPersonReader person, HttpServletRequest request) {
		this.person = person;
		this.request = request;
	}

	@Override
	public @Nullable ZoneId find() {
		return this.person.find().map((me) -> {
			this.request.setAttribute(SignedIn.class.getName(), true);
			return me.zone();
		}).orElse(null);
	}

}
