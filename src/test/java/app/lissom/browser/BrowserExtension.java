package app.lissom.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Browser} to a test and asks afterwards whether all was quiet. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
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
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
		return new Browser(chromium.browser(), "http://localhost:" + port, witness(context), Device.phone());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Witness witness = witness(context);
		witness.close();
		if (context.getExecutionException().isEmpty()) {
			witness.assertQuiet();
		}
	}

	private static Witness witness(ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent(Witness.class, (key) -> new Witness(), Witness.class);
	}

}
