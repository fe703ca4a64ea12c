package app.lissom;

import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * The database that tests run on: {@code h2}, {@code postgresql} or {@code sharded}. Each
 * has an application context of its own.
 */
public class TestDatabase implements ContextCustomizerFactory {

	private static final String PROPERTY = "lissom.test.database";

	public static String name() {
		return System.getProperty(PROPERTY, "h2");
	}

	static void choose(String name) {
		System.setProperty(PROPERTY, name);
	}

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return new Key(name());
	}

	/** Makes the contexts of two databases different ones. */
	private record Key(String database) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
			// Its values come from TestContext.
		}

	}

}
