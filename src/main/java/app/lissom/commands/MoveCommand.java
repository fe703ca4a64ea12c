package app.lissom.commands;

import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies an H2 file database into an empty PostgreSQL database. */
@Command(name = "move-to-postgresql",
		description = {
				"Copies the H2 database of a stopped server into an empty PostgreSQL database, and compares both.",
				"The H2 file stays as it is. Afterwards start the server with the new address." })
class MoveCommand extends OperatorCommand {

	@Option(names = "--to", required = true, paramLabel = "URL",
			description = "such as jdbc:postgresql://localhost/lissom")
	@SuppressWarnings("NullAway.Init")
	private String url;

	@Option(names = "--user", required = true, paramLabel = "NAME", description = "the user of that database")
	@SuppressWarnings("NullAway.Init")
	private String username;

	@Option(names = "--password", defaultValue = "${env:LISSOM_NEW_PASSWORD:-}", paramLabel = "PASSWORD",
			description = "that user's password; without it, the environment's LISSOM_NEW_PASSWORD")
	@SuppressWarnings("NullAway.Init")
	private String password;

	@Override
	public void run() {
		CommandSettings.Values settings = settings();
		if (!this.url.startsWith("jdbc:postgresql:")) {
			throw new CommandFailedException("--to must begin with jdbc:postgresql:");
		}
		if (!OperatorDatabase.isFile(settings.url())) {
			throw new CommandFailedException("The server's database is no H2 file: " + settings.url().split("[;?]")[0]);
		}
		try (OperatorDatabase source = OperatorDatabase.open(settings);
				OperatorDatabase target = OperatorDatabase.open(this.url, this.username, this.password)) {
			DatabaseCopy copy = new DatabaseCopy(source.connection(), target.connection());
			copy.requireEmptyTarget();
			createTables();
			if (!source.schema().equals(target.schema())) {
				throw new CommandFailedException(
						"Start this release once with the H2 file first: it belongs to an older one.");
			}
			copy.copyAll().forEach((table) -> output().println(table));
			output().println("Everything is copied, and both databases hold the same. Start Lissom with"
					+ " --spring.datasource.url=" + this.url + " --spring.datasource.username=" + this.username
					+ " and that password.");
		}
		catch (SQLException ex) {
			// Its message may quote what people wrote.
			throw new CommandFailedException(
					"Nothing was copied: a database refused it, state " + ex.getSQLState() + ".");
		}
	}

	private void createTables() {
		try {
			Flyway.configure()
				.dataSource(this.url, this.username, this.password)
				.locations("classpath:db/migration", "classpath:db/postgresql")
				.load()
				.migrate();
		}
		catch (FlywayException ex) {
			throw new CommandFailedException("The tables could not be created: "
					+ String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
		}
	}

}
