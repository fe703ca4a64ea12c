package app.lissom.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers with 404: there is nothing here, or it belongs to another account. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Creates one without a stack trace: it is no failure. */
	public NotFoundException() {
		super("Nothing is at this address", null, false, false);
	}

}
