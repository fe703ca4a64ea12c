package app.lissom.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a {@link Browser} to a test and fails the test for errors in the browser. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find(isWhole(context)).isPresent() || "true".equals(System.getenv("CI"))) {
			return ConditionEvaluationResult.enabled("A browser is there, or has to be");
		}
		return ConditionEvaluationResult.disabled("No Chromium found");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ApplicationContext product = SpringExtension.getApplicationContext(context);
		String port = product.getEnvironment().getRequiredProperty("local.server.port");
		Chromium chromium = context.getRoot()
			.getStore(OURS)
			.computeIfAbsent(isWhole(context), Chromium::new, Chromium.class);
		return new Browser(chromium, "http://localhost:" + port, log(context), Device.phone());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		BrowserLog log = log(context);
		log.close();
		if (context.getExecutionException().isEmpty()) {
			log.assertNoErrors();
		}
	}

	private static boolean isWhole(ExtensionContext context) {
		return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), WholeChromium.class);
	}

	private static BrowserLog log(ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent(BrowserLog.class, (key) -> new BrowserLog(), BrowserLog.class);
	}

}
