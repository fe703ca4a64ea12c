package app.lissom.page;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our error pages in front of the server's own. */
@Component
class TomcatFrame implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final BareErrorPages pages;

	TomcatFrame(BareErrorPages pages) {
		this.pages = pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(BareErrorValve.class.getName());
			host.getPipeline().addValve(new BareErrorValve(this.pages));
		});
	}

}
