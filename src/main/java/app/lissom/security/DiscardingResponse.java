package app.lissom.security;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** An answer that nobody sees; only where it leads is kept. */
public class DiscardingResponse extends HttpServletResponseWrapper {

	private @Nullable String location;

	DiscardingResponse(HttpServletResponse response) {
		super(response);
	}

	/** The address it leads to; none when it was a page and not a redirect. */
	public Optional<String> leadsTo() {
		return Optional.ofNullable(this.location);
	}

	@Override
	public void sendRedirect(String location) {
		this.location = location;
	}

	@Override
	public void sendRedirect(String location, boolean clearBuffer) {
		this.location = location;
	}

	@Override
	public void sendRedirect(String location, int status) {
		this.location = location;
	}

	@Override
	public void sendRedirect(String location, int status, boolean clearBuffer) {
		this.location = location;
	}

	@Override
	public void sendError(int status) {
	}

	@Override
	public void sendError(int status, @Nullable String message) {
	}

	@Override
	public void setStatus(int status) {
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
	}

	@Override
	public void addHeader(String name, String value) {
	}

	@Override
	public void setContentType(@Nullable String type) {
	}

	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void flushBuffer() {
	}

	@Override
	public void reset() {
	}

	@Override
	public void resetBuffer() {
	}

	@Override
	public PrintWriter getWriter() {
		return new PrintWriter(Writer.nullWriter());
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return new ServletOutputStream() {

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setWriteListener(WriteListener listener) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void write(int b) {
			}

		};
	}

}
