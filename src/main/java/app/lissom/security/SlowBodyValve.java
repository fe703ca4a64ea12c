package app.lissom.security;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Prevents request bodies that arrive slowly from holding all threads, on Java versions
 * where each holds one: at most half of the threads wait for a body, and none waits for
 * one slower than 1 kB a second.
 */
@Component
class SlowBodyValve extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Half of {@code server.tomcat.threads.max}. */
	static final int MOST = 500;

	/** Time in which a short body has to be there, in nanoseconds. */
	private static final long GRACE = 10_000_000_000L;

	/** Further time for each byte, in nanoseconds: 1 kB a second. */
	private static final long PER_BYTE = 1_000_000L;

	private final Semaphore waiting = new Semaphore(MOST);

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request raw = request.getCoyoteRequest();
		InputBuffer input = raw.getInputBuffer();
		if (isThere(raw, input)) {
			getNext().invoke(request, response);
			return;
		}
		if (!this.waiting.tryAcquire()) {
			response.sendError(Response.SC_SERVICE_UNAVAILABLE);
			return;
		}
		try {
			raw.setInputBuffer(new TimedBuffer(raw, input));
			getNext().invoke(request, response);
		}
		finally {
			raw.setInputBuffer(input);
			this.waiting.release();
		}
	}

	/** Returns whether there is no body, or all of it came with the headers. */
	private static boolean isThere(org.apache.coyote.Request raw, InputBuffer input) {
		long length = raw.getContentLengthLong();
		boolean chunked = raw.getMimeHeaders().getHeader("Transfer-Encoding") != null;
		return !chunked && length <= input.available();
	}

	/** Stops reading when the body is too slow. */
	private static final class TimedBuffer implements InputBuffer {

		private final org.apache.coyote.Request request;

		private final InputBuffer input;

		private long deadline = System.nanoTime() + GRACE;

		TimedBuffer(org.apache.coyote.Request request, InputBuffer input) {
			this.request = request;
			this.input = input;
		}

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			int count = this.input.doRead(handler);
			this.deadline += Math.max(count, 0) * PER_BYTE;
			if (System.nanoTime() > this.deadline) {
				this.request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
				throw new SocketTimeoutException("The body comes too slowly");
			}
			return count;
		}

		@Override
		public int available() {
			return this.input.available();
		}

	}

}
