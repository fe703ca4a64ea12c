package app.lissom;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

import static org.awaitility.Awaitility.await;

/** Knows when a process that was just started can be talked to. */
public final class Ports {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private Ports() {
	}

	/** Waits until somebody listens at a port of this machine. */
	public static void awaitListening(int port) {
		await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> isListening(port));
	}

	private static boolean isListening(int port) {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
