package app.lissom.mail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import app.lissom.mail.Outbox.Content;
import app.lissom.mail.Outbox.Message;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the messages in the outbox, in its own thread: a mail server can be slow. Each
 * message is sent by the server that claims it.
 */
@Component
class OutboxWorker implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);

	private final ExecutorService executor = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "mail");
		thread.setDaemon(true);
		return thread;
	});

	private final Outbox outbox;

	private final @Nullable JavaMailSender sender;

	private final OutgoingMailProperties properties;

	OutboxWorker(Outbox outbox, ObjectProvider<JavaMailSender> sender, OutgoingMailProperties properties) {
		this.outbox = outbox;
		this.sender = sender.getIfAvailable();
		this.properties = properties;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void poll() {
		if (this.sender != null) {
			try {
				this.executor.execute(this::work);
			}
			catch (RejectedExecutionException ex) {
				// The server stops; the next one finds the messages in the database.
			}
		}
	}

	/** Sends what is due, and stops when the mail server does not take one. */
	void work() {
		int given = this.outbox.purge();
		if (given > 0) {
			log.warn("{} messages could not be sent in time", given);
		}
		for (Message message : this.outbox.findDue()) {
			if (this.outbox.claim(message) && !send(message)) {
				return;
			}
		}
	}

	private boolean send(Message message) {
		Content content = message.content();
		if (content != null && this.sender != null) {
			try {
				this.sender.send((mail) -> write(content, mail));
			}
			catch (MailException ex) {
				// Its message can name the address.
				log.warn("A message could not be sent: {}", ex.getClass().getSimpleName());
				return false;
			}
		}
		this.outbox.delete(message);
		return true;
	}

	private void write(Content content, MimeMessage mail) throws jakarta.mail.MessagingException {
		mail.setFrom(new InternetAddress(this.outbox.from(this.properties)));
		mail.setRecipient(RecipientType.TO, new InternetAddress(content.to()));
		mail.setSubject(content.subject(), "UTF-8");
		mail.setText(content.text(), "UTF-8");
		mail.setHeader("Auto-Submitted", "auto-generated");
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
