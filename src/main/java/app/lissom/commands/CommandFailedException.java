package app.lissom.commands;

/** Says in one sentence why a command could not do what was asked. */
class CommandFailedException extends RuntimeException {

	CommandFailedException(String message) {
		super(message, null, false, false);
	}

}
