package app.lissom;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Receives the messages of all tests, by SMTP. */
public final class Mailbox {

	private static final GreenMail SERVER = start();

	private Mailbox() {
	}

	private static GreenMail start() {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	static int port() {
		return SERVER.getSmtp().getPort();
	}

	/** Returns what was sent to an address, the oldest first. */
	public static List<Mail> of(String address) {
		return Arrays.stream(SERVER.getReceivedMessagesForDomain(address)).map(Mailbox::read).toList();
	}

	private static Mail read(MimeMessage message) {
		try {
			return new Mail(message.getSubject(), String.valueOf(message.getContent()), message.getContentType());
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** A message that arrived. */
	public record Mail(String subject, String text, String type) {

		/** Returns the path of the link in it. */
		public String link() {
			return this.text.lines()
				.filter((line) -> line.startsWith("http://localhost:"))
				.map((line) -> line.replaceFirst("http://localhost:\\d+", ""))
				.findFirst()
				.orElseThrow();
		}

	}

}
