package app.lissom.monitoring;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Registers no metrics when there is no port to read them from. */
class MonitoringDefaults implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.getProperty("management.server.port", "-1").startsWith("-")) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("monitoring",
						Map.of("management.defaults.metrics.export.enabled", "false")));
		}
	}

	/** After the files with the settings are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
