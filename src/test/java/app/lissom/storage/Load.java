package app.lissom.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import app.lissom.account.Visitor;
import app.lissom.exporting.Unzipped;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** People who read and write while something happens to the servers. */
final class Load {

	private static final String DAY = "/diary/2026-01-15";

	private static final String NOTES = DAY + "/note";

	private final List<Visitor> people;

	private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();

	private final Queue<String> failed = new ConcurrentLinkedQueue<>();

	private final AtomicInteger requests = new AtomicInteger();

	private final AtomicBoolean stopped = new AtomicBoolean();

	Load(List<Visitor> people) {
		this.people = people;
	}

	/** Writes and reads until all of it has happened, and a little longer. */
	void during(Callable<?> events) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(this.people.size());
		try {
			List<Future<?>> ends = new ArrayList<>();
			this.people.forEach((person) -> ends.add(threads.submit(() -> act(person))));
			pause();
			events.call();
			pause();
			this.stopped.set(true);
			for (Future<?> end : ends) {
				end.get();
			}
		}
		finally {
			this.stopped.set(true);
			threads.shutdownNow();
		}
	}

	static void pause() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(Duration.ofSeconds(3).toMillis());
	}

	private void act(Visitor person) {
		Map<String, String> form = person.open(NOTES).fields(NOTES);
		while (!this.stopped.get()) {
			String note = "note " + UUID.randomUUID();
			form.put("id", UUID.randomUUID().toString());
			form.put("note", note);
			if (answers("POST " + NOTES, 303, () -> person.post(NOTES, form))) {
				assertThat(person.leadsTo()).hasValueSatisfying((address) -> assertThat(address).startsWith(DAY));
				this.confirmed.add(note);
			}
			for (String address : List.of(DAY, "/progress?range=all", "/")) {
				answers("GET " + address, 200, () -> person.open(address));
			}
		}
	}

	private boolean answers(String name, int status, Supplier<Visitor> request) {
		this.requests.incrementAndGet();
		// Enough to meet every moment of a restart, and to leave it some of the
		// processor.
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
		try {
			int answer = request.get().status();
			if (answer == status) {
				return true;
			}
			this.failed.add(name + ": " + answer);
		}
		catch (AssertionError ex) {
			this.failed.add(name + ": " + ex.getCause());
		}
		return false;
	}

	/** Notes that are saved, with how often each. */
	private Map<String, Integer> saved() {
		Map<String, Integer> notes = new HashMap<>();
		for (Visitor person : this.people) {
			JsonNode everything = Unzipped.of(person.open("/takeout/file").content()).document();
			everything.get("entries").forEach((entry) -> notes.merge(entry.path("note").asString(), 1, Integer::sum));
		}
		return notes;
	}

	/**
	 * Checks that no request failed, that no confirmed note is missing and that none is
	 * there twice.
	 * @return what to report
	 */
	Map<String, String> verify() {
		Map<String, Integer> saved = saved();
		assertThat(this.failed).isEmpty();
		assertThat(this.confirmed).isNotEmpty();
		assertThat(saved).containsKeys(this.confirmed.toArray(String[]::new));
		assertThat(Collections.max(saved.values())).isEqualTo(1);
		return Map.of("requests", this.requests.toString(), "confirmed", String.valueOf(this.confirmed.size()));
	}

}
