package app.lissom.commands;

/** Explains in one sentence why a command failed. */
class CommandFailedException extends RuntimeException {

	CommandFailedException(String message) {
		super(message, null, false, false);
	}

}
