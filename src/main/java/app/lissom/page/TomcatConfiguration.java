package app.lissom.page;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our error pages in front of Tomcat's own. */
@Component
class TomcatConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final StaticErrorPages pages;

	TomcatConfiguration(StaticErrorPages pages) {
		this.pages = pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(StaticErrorValve.class.getName());
			host.getPipeline().addValve(new StaticErrorValve(this.pages));
		});
	}

}
