package app.lissom.page;

import java.io.IOException;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.http.HttpHeaders;

/** Sends our error pages instead of Tomcat's own report. */
class StaticErrorValve extends ErrorReportValve {

	private final Map<ErrorKind, byte[]> pages;

	StaticErrorValve(Map<ErrorKind, byte[]> pages) {
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", SecurityHeaders.STRICT_TRANSPORT_SECURITY);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType("text/html;charset=utf-8");
		byte[] page = this.pages.getOrDefault(ErrorKind.of(status), new byte[0]);
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
