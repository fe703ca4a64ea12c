package app.lissom.guide;

/** Something in the files of the guide is wrong, so the product does not start. */
class BrokenContent extends RuntimeException {

	private final String file;

	private final String reason;

	BrokenContent(String file, String reason) {
		super(file + ": " + reason);
		this.file = file;
		this.reason = reason;
	}

	String file() {
		return this.file;
	}

	String reason() {
		return this.reason;
	}

}
