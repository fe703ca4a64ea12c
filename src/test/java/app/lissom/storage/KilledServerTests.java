package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import app.lissom.RandomValues;
import app.lissom.account.Visitor;
import app.lissom.exporting.Unzipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a real server 50 times while three devices write. */
@Tag("thorough")
class KilledServerTests {

	private static final int KILLS = Integer.getInteger("lissom.kills", 50);

	private static final Map<String, String> SOMEBODY = Map.of("name", "Alma", "password",
			"quiet window marble lantern");

	private static final String DAY = "/diary/2026-01-15";

	private static final String NOTES = DAY + "/note";

	@TempDir
	private Path folder;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();

	@Test
	void losesNothingThatWasConfirmed(TestReporter reporter) throws Exception {
		Random random = new Random(RandomValues.seeds(1).sum());
		List<Visitor> devices = List.of();
		for (int kills = 0; kills <= KILLS; kills++) {
			try (ServerProcess server = ServerProcess.start(this.folder.resolve("lissom"), this.port)) {
				if (kills == 0) {
					devices = List.of(signUp(), signIn(), signIn());
				}
				assertThat(notes(signIn())).as("notes after %s kills", kills).containsAll(this.confirmed);
				if (kills < KILLS) {
					writeUntilKilled(server, devices, this.confirmed.size() + 1 + random.nextInt(100),
							random.nextInt(20_000));
				}
			}
		}
		assertThat(this.confirmed).hasSizeGreaterThanOrEqualTo(KILLS);
		reporter
			.publishEntry(Map.of("kills", String.valueOf(KILLS), "confirmed", String.valueOf(this.confirmed.size())));
	}

	/** Kills the server this many microseconds after this many notes were confirmed. */
	private void writeUntilKilled(ServerProcess server, List<Visitor> devices, int notes, int microseconds)
			throws Exception {
		ScheduledExecutorService threads = Executors.newScheduledThreadPool(devices.size() + 1);
		try {
			List<? extends Future<?>> ends = devices.stream()
				.map((device) -> threads.submit(() -> write(server, device, () -> {
					if (this.confirmed.size() >= notes) {
						threads.schedule(server::kill, microseconds, TimeUnit.MICROSECONDS);
					}
				})))
				.toList();
			for (Future<?> end : ends) {
				end.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** Writes notes until the connection breaks. */
	private void write(ServerProcess server, Visitor device, Runnable afterEach) {
		Map<String, String> form = device.open(NOTES).fields(NOTES);
		while (server.isRunning()) {
			String note = "note " + UUID.randomUUID();
			form.put("id", UUID.randomUUID().toString());
			form.put("note", note);
			try {
				device.post(NOTES, form);
			}
			catch (AssertionError ex) {
				assertThat(ex).hasCauseInstanceOf(IOException.class);
				return;
			}
			assertThat(device.leadsTo()).as("where status %s leads", device.status())
				.hasValueSatisfying((address) -> assertThat(address).startsWith(DAY));
			this.confirmed.add(note);
			afterEach.run();
		}
	}

	private static Set<String> notes(Visitor device) {
		JsonNode everything = Unzipped.of(device.open("/takeout/file").content()).document();
		Set<String> notes = new HashSet<>();
		everything.get("entries").forEach((entry) -> notes.add(entry.path("note").asString()));
		return notes;
	}

	private Visitor signUp() {
		return visitor().open("/sign-up").submit("/sign-up", SOMEBODY);
	}

	private Visitor signIn() {
		return visitor().open("/sign-in").submit("/sign-in", SOMEBODY);
	}

	private Visitor visitor() {
		return new Visitor(new MockEnvironment().withProperty("local.server.port", String.valueOf(this.port)));
	}

}
