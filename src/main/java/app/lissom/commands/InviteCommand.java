package app.lissom.commands;

import java.time.Duration;

import app.lissom.signin.OperatorLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints an invitation link, with which people can create an account. It needs no
 * database, so it also works while the server runs.
 */
@Command(name = "invite", description = { "Prints a link with which people can make an account.",
		"It needs lissom.secret and lissom.base-address, and works while the server runs too." })
class InviteCommand extends OperatorCommand {

	@Option(names = "--people", defaultValue = "1", paramLabel = "N",
			description = "how many accounts can be made with it (default: ${DEFAULT-VALUE})")
	private int people;

	@Option(names = "--days", defaultValue = "7", paramLabel = "N",
			description = "after how many days it ends (default: ${DEFAULT-VALUE})")
	private int days;

	@Override
	public void run() {
		CommandSettings.Values settings = settings();
		String secret = settings.server().secret();
		if (secret == null) {
			throw new CommandFailedException("Set lissom.secret, to the same text for this command and the server.");
		}
		if (this.people < 1 || this.days < 1 || this.days > OperatorLinks.LONGEST.toDays()) {
			throw new CommandFailedException(
					"--people must be at least 1, and --days from 1 to " + OperatorLinks.LONGEST.toDays() + ".");
		}
		output()
			.println(settings.base() + new OperatorLinks(secret).invitation(this.people, Duration.ofDays(this.days)));
	}

}
