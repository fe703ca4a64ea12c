package app.lissom.content;

/** Thrown when a file of the guide is invalid. It stops the start. */
public class InvalidContentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final String reason;

	public InvalidContentException(String file, String reason) {
		super(file + ": " + reason);
		this.file = file;
		this.reason = reason;
	}

	public String file() {
		return this.file;
	}

	public String reason() {
		return this.reason;
	}

}
