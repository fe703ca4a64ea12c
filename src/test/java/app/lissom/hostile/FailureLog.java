package app.lissom.hostile;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Collects errors and stack traces in the log while it is open. */
final class FailureLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	FailureLog() {
		start();
		this.root.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		String message = event.getFormattedMessage();
		if (event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableProxy() != null
				|| message.contains("\tat ")) {
			this.failures.add(event.getLoggerName() + ": " + message.lines().limit(4).toList()
					+ ((event.getThrowableProxy() != null) ? " " + event.getThrowableProxy().getClassName() : ""));
		}
	}

	/** Returns one and forgets it; null if there is none. */
	@Nullable String next() {
		return this.failures.poll();
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
		stop();
	}

}
