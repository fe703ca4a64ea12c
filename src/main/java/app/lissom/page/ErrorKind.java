package app.lissom.page;

import java.util.Arrays;

/** Lists the HTTP errors that have their own texts. */
enum ErrorKind {

	BAD_REQUEST(400), FORBIDDEN(403), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), CONTENT_TOO_LARGE(413),
	UNSUPPORTED_MEDIA_TYPE(415), TOO_MANY_REQUESTS(429), SERVER_ERROR(500), UNAVAILABLE(503);

	private final int status;

	ErrorKind(int status) {
		this.status = status;
	}

	/** Returns the one with this status, or the general one for its class. */
	static ErrorKind of(int status) {
		return Arrays.stream(values())
			.filter((kind) -> kind.status == status)
			.findFirst()
			.orElse((status < 500) ? BAD_REQUEST : SERVER_ERROR);
	}

	/** Returns the key of its text; the key of its title has ".title" added. */
	String key() {
		return "page.error." + this.status;
	}

}
