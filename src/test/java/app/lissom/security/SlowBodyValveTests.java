package app.lissom.security;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends request bodies too slowly, or never. */
@LissomTest
class SlowBodyValveTests {

	/** More than Tomcat has threads if nothing else is said. */
	private static final int MANY = 250;

	@LocalServerPort
	private int port;

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts accounts;

	private final List<Socket> sockets = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Test
	void servesOthersMeanwhile() throws IOException {
		Visitor person = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.accounts.createAccount()), "password",
					TestAccounts.PASSWORD));
		sendSlowly(MANY);
		assertThat(new Visitor(this.environment).open("/guide").status()).isEqualTo(200);
		assertThat(person.open("/").status()).isEqualTo(200);
		person.open("/diary");
		person.submit(person.page().select("form[action$=/water]").attr("action"), Map.of("amount", "250"));
		assertThat(person.status()).isEqualTo(302);
	}

	@Test
	void refusesSlowBodiesBeforeTheyTakeAllThreads() throws IOException {
		sendSlowly(SlowBodyValve.MOST + 20);
		assertThat(new Visitor(this.environment).open("/guide").status()).isEqualTo(200);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
		boolean refused = false;
		while (!refused && System.nanoTime() < end) {
			for (Socket socket : this.sockets) {
				refused |= socket.getInputStream().available() > 0
						&& new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
							.equals("HTTP/1.1 503");
			}
		}
		assertThat(refused).isTrue();
	}

	@Test
	@Tag("thorough")
	void givesUpOnABodyThatNeverEnds() throws Exception {
		sendSlowly(1);
		Socket socket = this.sockets.get(0);
		socket.setSoTimeout(1000);
		boolean ended = false;
		for (int seconds = 0; seconds < 20 && !ended; seconds++) {
			try {
				socket.getOutputStream().write('a');
				socket.getInputStream().read();
				ended = true;
			}
			catch (SocketTimeoutException ex) {
				// Not yet.
			}
		}
		assertThat(ended).isTrue();
	}

	private void sendSlowly(int requests) throws IOException {
		for (int i = 0; i < requests; i++) {
			Socket socket = new Socket("localhost", this.port);
			this.sockets.add(socket);
			socket.getOutputStream()
				.write(("POST /relief HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n"
						+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nsigns=")
					.getBytes(StandardCharsets.US_ASCII));
		}
	}

}
