package app.lissom.page;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.http.HttpHeaders;

/** Stands where the server's own report would name itself and look foreign. */
class StaticErrorValve extends ErrorReportValve {

	private final StaticErrorPages pages;

	StaticErrorValve(StaticErrorPages pages) {
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
		byte[] page = this.pages.of(status);
		response.setContentLength(page.length);
		try {
			response.getOutputStream().write(page);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("Nobody is there to read the error page", ex);
		}
	}

}
