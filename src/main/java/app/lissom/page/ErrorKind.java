package app.lissom.page;

import java.util.Arrays;

/** The failures that the product has words for. */
enum ErrorKind {

	BAD(400), FORBIDDEN(403), MISSING(404), METHOD(405), LARGE(413), TYPE(415), OFTEN(429), BROKEN(500), BUSY(503);

	private final int status;

	ErrorKind(int status) {
		this.status = status;
	}

	/** The one with this status, or else the one that speaks for its kind. */
	static ErrorKind of(int status) {
		return Arrays.stream(values())
			.filter((failure) -> failure.status == status)
			.findFirst()
			.orElse((status < 500) ? BAD : BROKEN);
	}

	/** Where its words begin in the message bundle. */
	String words() {
		return "page.failure." + this.status;
	}

}
