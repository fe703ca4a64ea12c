package app.lissom.security;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More passwords are to be hashed at this moment than the server has cores for. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class TooBusyException extends RuntimeException {

	TooBusyException() {
		super("All cores are hashing passwords", null, false, false);
	}

}
