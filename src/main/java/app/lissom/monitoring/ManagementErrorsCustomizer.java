package app.lissom.monitoring;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Answers invalid requests to the management port with a status only, without Tomcat's
 * own page. Only the context of that port uses this class, so it is no component.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementErrorsCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass("");
			host.getPipeline().addValve(new StatusValve());
		});
	}

	/** Leaves nothing to report to the valve that Spring Boot adds. */
	private static final class StatusValve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			response.setErrorReported();
		}

	}

}
