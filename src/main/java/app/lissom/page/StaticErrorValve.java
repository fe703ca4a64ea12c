package app.lissom.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.http.HttpHeaders;

/** Sends our error pages instead of Tomcat's own. */
class StaticErrorValve extends ErrorReportValve {

	private static final Map<Integer, Integer> CLIENT_ERRORS = Map.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_METHOD_NOT_ALLOWED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED,
			HttpServletResponse.SC_BAD_REQUEST);

	private final Languages languages;

	private final Map<Locale, Map<ErrorKind, byte[]>> pages;

	StaticErrorValve(Languages languages, Map<Locale, Map<ErrorKind, byte[]>> pages) {
		this.languages = languages;
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		// A strange method or version is no failure of the server.
		int status = CLIENT_ERRORS.getOrDefault(response.getStatus(), response.getStatus());
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		response.setStatus(status);
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		SecurityHeaders.addRetryAfter(status, response);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", SecurityHeaders.STRICT_TRANSPORT_SECURITY);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType("text/html;charset=utf-8");
		byte[] page = this.pages.getOrDefault(this.languages.of(request), Map.of())
			.getOrDefault(ErrorKind.of(status), new byte[0]);
		response.setContentLength(page.length);
		try {
			response.getOutputStream().write(page);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The error page could not be sent", ex);
		}
	}

}
