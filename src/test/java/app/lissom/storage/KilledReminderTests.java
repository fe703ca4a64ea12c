package app.lissom.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import app.lissom.account.Visitor;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a real server while it rings a reminder at an address on this machine, and starts
 * it again: what it had claimed rings within a minute, or as soon as there is a server.
 */
@Tag("thorough")
class KilledReminderTests {

	private static final Map<String, String> SOMEBODY = Map.of("name", "Alma", "password",
			"quiet window marble lantern", "zone", "UTC");

	/**
	 * Longer than the wait for a reminder: up to 75 seconds, and the start of a server.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration LATEST = Duration.ofMinutes(1);

	/** A server looks every ten seconds. */
	private static final Duration LATEST_AFTER_START = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final int addressPort = TestSocketUtils.findAvailableTcpPort();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private ServerProcess server;

	@AfterEach
	void stop() {
		this.server.close();
	}

	@BeforeEach
	void start() throws IOException {
		this.server = startServer();
	}

	private ServerProcess startServer() throws IOException {
		return ServerProcess.start(this.folder.resolve("lissom"), this.port,
				"--lissom.notifications.private-hosts=true", "--lissom.secret=0123456789abcdef0123456789abcdef");
	}

	/** The request is on its way, but nobody has read it. */
	@Test
	void ringsWhatADeadServerHadClaimed(TestReporter reporter) throws Exception {
		Instant killed;
		try (ServerSocket address = new ServerSocket()) {
			address.bind(address(), 1);
			addReminder();
			address.setSoTimeout((int) PATIENCE.toMillis());
			address.accept().close();
			this.server.kill();
			killed = Instant.now();
		}
		HttpServer address = listen(() -> {
		});
		Instant started;
		try (ServerProcess again = startServer()) {
			started = Instant.now();
			Awaitility.await().atMost(PATIENCE).until(() -> !this.received.isEmpty());
			assertThat(again.isRunning()).isTrue();
		}
		finally {
			address.stop(0);
		}
		assertInTime(killed, started, this.received.get(0).at(), reporter);
		assertThat(this.received).hasSize(1);
	}

	/** It has been read, but the server dies before it can note that. */
	@Test
	void ringsAgainWithTheSameIdWhatADeadServerHadSent(TestReporter reporter) throws Exception {
		CountDownLatch sent = new CountDownLatch(1);
		HttpServer address = listen(() -> {
			if (sent.getCount() > 0) {
				this.server.kill();
				sent.countDown();
			}
		});
		Instant started;
		try {
			addReminder();
			assertThat(sent.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
			try (ServerProcess again = startServer()) {
				started = Instant.now();
				Awaitility.await().atMost(PATIENCE).until(() -> this.received.size() == 2);
				assertThat(again.isRunning()).isTrue();
			}
		}
		finally {
			address.stop(0);
		}
		assertThat(this.received.get(1).body()).contains("\"id\":").isEqualTo(this.received.get(0).body());
		assertInTime(this.received.get(0).at(), started, this.received.get(1).at(), reporter);
	}

	private static void assertInTime(Instant killed, Instant started, Instant rung, TestReporter reporter) {
		reporter
			.publishEntry(Map.of("seconds after the kill", String.valueOf(Duration.between(killed, rung).toSeconds()),
					"seconds after the start", String.valueOf(Duration.between(started, rung).toSeconds())));
		assertThat(rung).isBefore(Collections.max(List.of(killed.plus(LATEST), started.plus(LATEST_AFTER_START))));
	}

	/** Adds one that is due in 15 to 75 seconds. */
	private void addReminder() {
		Visitor alma = new Visitor(this.port).open("/sign-up").submit("/sign-up", SOMEBODY);
		submit(alma, "/reminders/ring/address",
				Map.of("address", "http://127.0.0.1:" + this.addressPort + "/alma", "format", "JSON"));
		OffsetDateTime due = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(75).truncatedTo(ChronoUnit.MINUTES);
		submit(alma, "/reminders/new/own",
				Map.of("text", "Call Ann", "starts", due.toLocalTime().toString(), "days", due.getDayOfWeek().name()));
	}

	private static void submit(Visitor visitor, String page, Map<String, String> fields) {
		String action = visitor.open(page).page().select("main form").attr("action");
		visitor.submit(action, fields);
		assertThat(visitor.leadsTo()).as(visitor.page().text())
			.hasValueSatisfying((address) -> assertThat(address).contains("saved="));
	}

	private InetSocketAddress address() {
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), this.addressPort);
	}

	private HttpServer listen(Runnable before) throws IOException {
		HttpServer address = HttpServer.create(address(), 0);
		address.createContext("/", (exchange) -> {
			this.received.add(Received.of(exchange));
			before.run();
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		address.start();
		return address;
	}

	/** Holds a notice. */
	private record Received(Instant at, String body) {

		static Received of(HttpExchange exchange) throws IOException {
			return new Received(Instant.now(),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		}

	}

}
