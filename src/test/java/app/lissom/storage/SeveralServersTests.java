package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.account.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Kills, stops and upgrades one of two servers behind nginx while people use them, where
 * nginx is installed.
 */
@Tag("thorough")
@TestInstance(Lifecycle.PER_CLASS)
class SeveralServersTests {

	private static final String PASSWORD = "quiet window marble lantern";

	private static final String EXPAND = """
			alter table entry add column mood integer;
			alter table diary_total add column naps integer default 0 not null;
			alter table account add column later varchar(10) default 'auto' not null;
			alter table account_session add column later varchar(100);
			create table nap (
				account_id uuid not null references account (id) on delete cascade,
				id uuid not null,
				primary key (account_id, id)
			);
			""";

	/** What the release before this one does not use any more. */
	private static final String CONTRACT = """
			drop table nap;
			alter table account_session drop column later;
			alter table account drop column later;
			alter table diary_total drop column naps;
			alter table entry drop column mood;
			""";

	private Path folder;

	private Topology topology;

	/** Each with an account. */
	private List<Visitor> people;

	@BeforeAll
	void start(@TempDir Path shared) throws IOException {
		this.folder = shared;
		assumeTrue(Files.isExecutable(Topology.NGINX), "nginx is not installed as " + Topology.NGINX);
		this.topology = new Topology(this.folder);
		this.people = IntStream.range(0, 4).mapToObj((number) -> signUp("Alma " + number)).toList();
	}

	@AfterAll
	void stop() throws IOException {
		if (this.topology != null) {
			this.topology.close();
		}
	}

	@BeforeEach
	void startDeadServers() throws IOException {
		this.topology.startDead();
	}

	private Visitor signUp(String name) {
		return this.topology.visitor()
			.open("/sign-up")
			.submit("/sign-up", Map.of("name", name, "password", PASSWORD))
			.open("/");
	}

	@Test
	void losesNothingWhenOneIsKilled(TestReporter reporter) throws Exception {
		Load load = new Load(this.people);
		load.during(() -> {
			this.topology.kill(0);
			assertThat(this.topology.isHealthy(0)).isFalse();
			Load.pause();
			this.topology.start(0);
			assertThat(this.topology.isHealthy(0)).isTrue();
			return true;
		});
		reporter.publishEntry(load.verify());
	}

	@Test
	void upgradesOneAfterTheOther(TestReporter reporter) throws Exception {
		Path expanded = release("expanded", Map.of("V9001__expand.sql", EXPAND));
		Path contracted = release("contracted", Map.of("V9001__expand.sql", EXPAND, "V9002__contract.sql", CONTRACT));
		Load load = new Load(this.people);
		load.during(() -> {
			restart(0, expanded);
			restart(1, expanded);
			restart(0, contracted);
			// A release that does not know the newest schema starts on it.
			restart(1, this.folder);
			return true;
		});
		reporter.publishEntry(load.verify());
	}

	private Path release(String name, Map<String, String> migrations) throws IOException {
		Path release = this.folder.resolve(name);
		Path scripts = Files.createDirectories(release.resolve("db/migration"));
		for (Map.Entry<String, String> migration : migrations.entrySet()) {
			Files.writeString(scripts.resolve(migration.getKey()), migration.getValue());
		}
		return release;
	}

	private void restart(int number, Path release) throws IOException {
		this.topology.stop(number);
		this.topology.start(number, release);
	}

	@Test
	void knowsASessionOnAllServersAndItsEnd() {
		Visitor first = this.topology.visitorOf(0);
		first.open("/sign-up").submit("/sign-up", Map.of("name", "Berta", "password", PASSWORD));
		Visitor second = this.topology.visitorOf(1).withCookie("session", first.cookie("session"));
		assertThat(second.open("/diary").status()).isEqualTo(200);
		Visitor third = this.topology.visitorOf(1).open("/sign-in");
		third.submit("/sign-in", Map.of("name", "Berta", "password", PASSWORD));
		first.open("/settings/devices").submit("/settings/devices/end-others", Map.of());
		assertThat(third.open("/diary").status()).as("ended on the other server").isEqualTo(302);
		second.open("/settings").submit("/sign-out", Map.of());
		assertThat(first.open("/diary").leadsTo())
			.hasValueSatisfying((address) -> assertThat(address).contains("/sign-in"));
	}

	@Test
	void sharesAndRevokesLinksOnAllServers() {
		Visitor person = this.people.get(0);
		person.open("/report/links").submit("/report/links", Map.of());
		String link = person.page().select("#address").text().replaceFirst("https?://[^/]+", "");
		assertThat(this.topology.visitorOf(0).open(link).status()).isEqualTo(200);
		assertThat(this.topology.visitorOf(1).open(link).status()).isEqualTo(200);
		String revoke = person.open("/report/links").page().select("form[action$=/revoke]").attr("action");
		person.submit(revoke, Map.of());
		assertThat(this.topology.visitorOf(0).open(link).status()).isEqualTo(404);
		assertThat(this.topology.visitorOf(1).open(link).status()).isEqualTo(404);
	}

	/** Only this visitor's address has to wait. */
	@Test
	void countsGuessesOfAllServersTogether() {
		List<Integer> answers = IntStream.range(0, 12)
			.mapToObj((guess) -> this.topology.visitorOf(guess % 2)
				.open("/sign-in")
				.submit("/sign-in", Map.of("name", "Nobody", "password", "a wild guess"))
				.status())
			.toList();
		assertThat(answers).startsWith(422, 422, 422, 422, 422, 422, 422, 422, 422, 422).endsWith(429, 429);
	}

	@Test
	void finishesAnImportThatAServerDiedOf() throws Exception {
		int entries = 20_000;
		Visitor person = signUp("Carla");
		UUID id = this.topology.database()
			.sql("select id from account where name = 'Carla'")
			.query(UUID.class)
			.single();
		Visitor first = this.topology.visitorOf(0).withCookie("session", person.cookie("session"));
		first.open("/takeout/import").upload("/takeout/import", "lissom.json", document(entries));
		first.open("/takeout/import/preview").submit("/takeout/import/job", Map.of());
		Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.topology.database()
				.sql("select done from import_file where account_id = :id and state = 'RUNNING'")
				.param("id", id)
				.query(Integer.class)
				.optional()
				.orElse(0) > 0);
		int running = this.topology.database()
			.sql("select count(*) from entry where account_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
		assertThat(running).as("entries before the end").isZero();
		this.topology.kill(0);
		// As if two minutes had passed.
		this.topology.database().sql("update import_file set seen_at = seen_at - interval '2 minutes'").update();
		Visitor second = this.topology.visitorOf(1).withCookie("session", person.cookie("session"));
		Awaitility.await()
			.pollInterval(Duration.ofSeconds(1))
			.atMost(Duration.ofMinutes(5))
			.until(() -> second.open("/takeout/import/job").page().select("progress").isEmpty());
		assertThat(this.topology.database()
			.sql("select count(*) from entry where account_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single()).isEqualTo(entries);
	}

	private static String document(int entries) {
		return Stream.generate(UUID::randomUUID)
			.limit(entries)
			.map((id) -> "{\"id\":\"" + id + "\",\"kind\":\"pain\",\"day\":\"2026-01-14\",\"pain\":3,\"places\":[]}")
			.collect(Collectors.joining(",", "{\"product\":\"Lissom\",\"version\":1,\"entries\":[", "]}"));
	}

}
