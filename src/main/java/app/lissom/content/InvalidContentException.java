package app.lissom.content;

/** Something in the files of the guide is wrong, so the product does not start. */
public class InvalidContentException extends RuntimeException {

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
