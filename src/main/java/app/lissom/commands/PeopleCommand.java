package app.lissom.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import picocli.CommandLine.Command;

import org.springframework.dao.DataAccessException;

/** Lists the accounts, but none of their content. */
@Command(name = "people", description = { "Lists the accounts: since when, when last seen, user name.",
		"It shows nothing of what people write. An H2 server has to be stopped for it." })
class PeopleCommand extends OperatorCommand {

	private static final String ALL = "select a.name, a.created_at, max(s.seen_at) as seen_at from account a"
			+ " left join account_session s on s.account_id = a.id"
			+ " group by a.id, a.name, a.created_at order by a.created_at, a.name";

	@Override
	public void run() {
		try (OperatorDatabase database = OperatorDatabase.open(settings())) {
			output().println("since       last seen   user name");
			database.jdbc().sql(ALL).query((row, number) -> line(row)).list().forEach(output()::println);
		}
		catch (DataAccessException ex) {
			throw new CommandFailedException("Start the server once with this database first.");
		}
	}

	private static String line(ResultSet row) throws SQLException {
		return "%-10s  %-10s  %s".formatted(day(row, "created_at"), day(row, "seen_at"), row.getString("name"));
	}

	private static String day(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString() : "-";
	}

}
