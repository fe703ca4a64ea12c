package app.lissom;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains which setting has to be set because another one is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException cause) {
		return new FailureAnalysis(cause.getReason() + ".", "Set " + cause.getName() + ".", cause);
	}

}
