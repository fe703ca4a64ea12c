package app.lissom.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.demo.Demos;
import app.lissom.storage.OtherProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs every command on a database with a year of a person's entries. */
@LissomTest
class CommandsTests {

	@TempDir
	private static Path shared;

	private static Path script;

	private static final String SCRIPT = "script nopasswords nosettings to '%s' compression gzip charset 'UTF-8'";

	private static final String SECRET = "--lissom.secret=a secret for tests, of 32 characters";

	@Autowired
	private DataSource dataSource;

	@Autowired
	private ApplicationContext context;

	@TempDir
	private Path folder;

	private String output;

	private String errors;

	/** Stores the database of all tests, without the people of the others. */
	@BeforeEach
	void writeAYear() throws SQLException {
		if (script != null) {
			return;
		}
		Demos.make(this.context, "Anna, for a year");
		script = shared.resolve("year.sql.gz");
		Path everybody = shared.resolve("everybody.sql.gz");
		new JdbcTemplate(this.dataSource).execute(SCRIPT.formatted(everybody));
		try (Connection copy = DriverManager.getConnection("jdbc:h2:mem:");
				Statement statement = copy.createStatement()) {
			statement.execute("runscript from '" + everybody + "' compression gzip charset 'UTF-8'");
			statement.execute("delete from account where name <> 'Anna, for a year'");
			statement.execute(SCRIPT.formatted(script));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "backup", "restore", "verify-backup", "move-to-postgresql", "invite", "people", "reset" })
	void explainsItself(String command) {
		assertThat(run(command, "--help")).isZero();
		assertThat(this.output).startsWith("Usage: java -jar lissom.jar " + command);
		assertThat(run("--help")).isZero();
		assertThat(this.output).contains("  " + command + " ");
	}

	@Test
	void saysWhichReleaseItIs() {
		assertThat(run("--version")).isZero();
		assertThat(this.output).startsWith("Lissom ");
	}

	@ParameterizedTest
	@CsvSource({ "bakup, Unmatched argument", "people --all, Unknown option: '--all'",
			"invite --people=many, Invalid value", "reset, Missing required parameter: 'NAME'",
			"move-to-postgresql, Missing required options" })
	void saysInOneLineWhatItDoesNotUnderstand(String words, String error) {
		assertThat(run(words.split(" "))).isEqualTo(2);
		assertThat(this.errors).startsWith(error).hasLineCount(1);
		assertThat(this.output).isEmpty();
	}

	@Test
	void isNoCommandIfItIsASetting() {
		assertThat(Commands.isOne()).isFalse();
		assertThat(Commands.isOne("--server.port=1")).isFalse();
		assertThat(Commands.isOne("backup", "--server.port=1")).isTrue();
	}

	@Test
	void saysWhichSettingIsWrong() {
		assertThat(run("people", url("lissom"), "--lissom.secret=short")).isEqualTo(1);
	}

	@Test
	void restoresWhatItBacksUp() throws SQLException {
		assertThat(run("restore", script.toString(), url("lissom"))).isZero();
		assertThat(this.output).contains(" is complete: ", "Restored into ", "Start Lissom again.");
		Path backup = this.folder.resolve("new/backup.sql.gz");
		assertThat(run("backup", backup.toString(), url("lissom"))).isZero();
		assertThat(this.output).startsWith("Backup written and restored once: " + backup);
		assertThat(run("verify-backup", backup.toString())).isZero();
		assertThat(this.output).contains(" is complete: ", " accounts, ", " entries");
		assertThat(run("restore", backup.toString(), url("again"))).isZero();
		assertThat(script("again")).containsExactlyInAnyOrderElementsOf(script("lissom"));
		assertThat(this.folder.toFile().list()).doesNotContain("unverified", "restored");
	}

	@Test
	void replacesADatabaseOnlyWhenAskedTo() throws IOException {
		run("restore", script.toString(), url("lissom"));
		assertThat(run("restore", script.toString(), url("lissom"))).isEqualTo(1);
		assertThat(this.errors).contains("There is a database already").hasLineCount(1);
		assertThat(run("restore", script.toString(), "--replace", url("lissom"))).isZero();
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.anyMatch((name) -> name.startsWith("lissom.mv.db.before-"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "verify-backup", "restore" })
	void noticesADamagedBackup(String command) throws IOException {
		byte[] content = Files.readAllBytes(script);
		Path damaged = Files.write(this.folder.resolve("damaged.sql.gz"), Arrays.copyOf(content, content.length / 2));
		assertThat(run(command, damaged.toString(), url("lissom"))).isEqualTo(1);
		assertThat(this.errors).contains("cannot be restored").hasLineCount(1);
		assertThat(this.folder.resolve("lissom.mv.db")).doesNotExist();
		assertThat(run(command, this.folder.resolve("none").toString(), url("lissom"))).isEqualTo(1);
		assertThat(this.errors).contains("is not there").hasLineCount(1);
	}

	@Test
	void saysThatAServerUsesTheDatabase() throws Exception {
		refusesWhileAServerRuns("restore year.sql.gz --replace");
	}

	@ParameterizedTest
	@Tag("thorough")
	@ValueSource(
			strings = { "backup", "people", "reset somebody", "move-to-postgresql --to=jdbc:postgresql:x --user=x" })
	void everyOtherCommandSaysThatAServerUsesTheDatabase(String words) throws Exception {
		refusesWhileAServerRuns(words);
	}

	private void refusesWhileAServerRuns(String words) throws Exception {
		run("restore", script.toString(), url("lissom"));
		String[] arguments = Stream
			.concat(Stream.of(words.replace("year.sql.gz", script.toString()).split(" ")), Stream.of(url("lissom")))
			.toArray(String[]::new);
		try (Connection server = OtherProcess.connect(address("lissom"), "lissom", "lissom")) {
			assertThat(run(arguments)).isEqualTo(1);
			assertThat(this.errors)
				.contains("is open in another program, most likely a running Lissom: stop that first")
				.hasLineCount(1);
			assertThat(server.isValid(1)).isTrue();
		}
	}

	@Test
	void saysThatThereIsNoDatabase() {
		assertThat(run("people", url("none"))).isEqualTo(1);
		assertThat(this.errors).contains("does not exist").hasLineCount(1);
		assertThat(this.folder.resolve("none.mv.db")).doesNotExist();
	}

	@Test
	void copiesEverythingIntoPostgres() throws Exception {
		run("restore", script.toString(), url("lissom"));
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
			String[] move = { "move-to-postgresql", "--to=" + postgres.getJdbcUrl("postgres", "postgres"),
					"--user=postgres", "--password=postgres", url("lissom") };
			assertThat(run(move)).as(this.errors).isZero();
			assertThat(this.output).contains("rows of entry",
					"Everything is copied, and both databases hold the same.");
			try (Connection old = DriverManager.getConnection(address("lissom"), "lissom", "lissom");
					Connection moved = postgres.getPostgresDatabase().getConnection()) {
				for (String table : List.of("account", "entry", "diary_total", "reminder", "routine_session")) {
					assertThat(count(moved, table)).isEqualTo(count(old, table));
				}
				assertThat(count(moved, "entry")).isGreaterThan(1000);
			}
			assertThat(run(move)).isEqualTo(1);
			assertThat(this.errors).startsWith("The new database is not empty: there are rows in ").hasLineCount(1);
		}
	}

	@Test
	@Tag("thorough")
	void copiesNothingFromAnOlderRelease() throws Exception {
		run("restore", script.toString(), url("lissom"));
		try (Connection old = DriverManager.getConnection(address("lissom"), "lissom", "lissom")) {
			old.createStatement().execute("delete from \"flyway_schema_history\" where \"installed_rank\" > 20");
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
			assertThat(run("move-to-postgresql", "--to=" + postgres.getJdbcUrl("postgres", "postgres"),
					"--user=postgres", "--password=postgres", url("lissom")))
				.isEqualTo(1);
			assertThat(this.errors).contains("Start this release once with the H2 file first").hasLineCount(1);
		}
	}

	@Test
	void listsPeopleAndNothingThatTheyWrote() {
		run("restore", script.toString(), url("lissom"));
		assertThat(run("people", url("lissom"))).isZero();
		assertThat(this.output.lines()).hasSizeGreaterThan(1)
			.allMatch((line) -> line.matches("since .*|\\d{4}-\\d\\d-\\d\\d  (\\d{4}-\\d\\d-\\d\\d|-         )  .+"));
	}

	@Test
	void invitesWithoutADatabase() {
		assertThat(
				run("invite", "--people=3", SECRET, "--lissom.base-address=https://lissom.example/back", url("none")))
			.isZero();
		assertThat(this.output).startsWith("https://lissom.example/back/sign-up?invitation=");
		assertThat(run("invite", url("none"))).isEqualTo(1);
		assertThat(this.errors).startsWith("Set lissom.secret").hasLineCount(1);
		assertThat(run("invite", "--days=999", SECRET)).isEqualTo(1);
		assertThat(this.errors).contains("--days from 1 to 365").hasLineCount(1);
	}

	@Test
	void letsSomebodyInWhoIsThere() {
		run("restore", script.toString(), url("lissom"));
		assertThat(run("reset", "nobody at all", url("lissom"))).isEqualTo(1);
		assertThat(this.errors).contains("Nobody here has the user name \"nobody at all\"").hasLineCount(1);
		run("people", url("lissom"));
		String name = this.output.lines().skip(1).findFirst().orElseThrow().substring(24);
		assertThat(run("reset", name, url("lissom"))).as(this.errors).isZero();
		assertThat(this.output).startsWith("http://localhost:8080/sign-in/link?key=");
		assertThat(run("reset", name, SECRET, url("none"))).as("while a server runs").isZero();
	}

	private int run(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
		this.output = out.toString();
		this.errors = err.toString();
		return code;
	}

	private String address(String name) {
		return "jdbc:h2:file:" + this.folder.resolve(name);
	}

	private String url(String name) {
		return "--spring.datasource.url=" + address(name) + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
	}

	private List<String> script(String name) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(address(name), "lissom", "lissom");
				ResultSet found = connection.createStatement().executeQuery("script nopasswords nosettings")) {
			while (found.next()) {
				lines.add(found.getString(1));
			}
		}
		return lines;
	}

	private static long count(Connection connection, String table) throws SQLException {
		try (ResultSet found = connection.createStatement().executeQuery("select count(*) from " + table)) {
			found.next();
			return found.getLong(1);
		}
	}

}
