package app.lissom.commands;

import java.time.Duration;

import app.lissom.signin.OperatorLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.dao.DataAccessException;

/** Prints a link that lets in somebody who is locked out. */
@Command(name = "reset", description = { "Prints a link with which a person who is locked out sets a new password.",
		"It works once. With lissom.secret set, it can be made while the server runs." })
class ResetCommand extends OperatorCommand {

	@Parameters(paramLabel = "NAME", description = "the person's user name")
	@SuppressWarnings("NullAway.Init")
	private String name;

	@Option(names = "--hours", defaultValue = "1", paramLabel = "N",
			description = "after how many hours it ends, at most 72 (default: ${DEFAULT-VALUE})")
	private int hours;

	@Override
	public void run() {
		if (this.hours < 1 || this.hours > 72) {
			throw new CommandFailedException("--hours must be from 1 to 72.");
		}
		CommandSettings.Values settings = settings();
		String secret = settings.server().secret();
		if (secret == null) {
			secret = readDatabase(settings);
		}
		else if (!OperatorDatabase.isFile(settings.url())) {
			readDatabase(settings);
		}
		output().println(settings.base() + new OperatorLinks(secret).signIn(this.name, Duration.ofHours(this.hours)));
	}

	/** Makes sure that there is such a person, and returns the secret of the database. */
	private String readDatabase(CommandSettings.Values settings) {
		try (OperatorDatabase database = OperatorDatabase.open(settings)) {
			if (!OperatorLinks.isName(database.jdbc(), this.name)) {
				throw new CommandFailedException("Nobody here has the user name \"" + this.name + "\".");
			}
			return OperatorLinks.secret(database.jdbc());
		}
		catch (DataAccessException ex) {
			throw new CommandFailedException("Start the server once with this database first.");
		}
		catch (CommandFailedException ex) {
			String message = String.valueOf(ex.getMessage());
			throw message.contains("is open in another program")
					? new CommandFailedException(message.replaceFirst("stop that first\\.",
							"stop that first, or set lissom.secret for it and for this command."))
					: ex;
		}
	}

}
