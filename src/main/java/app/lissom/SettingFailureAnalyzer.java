package app.lissom;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains which setting is wrong, where it is set, and which values are valid. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

	private static final Map<Class<?>, String> KINDS = Map.of(Boolean.class, "true or false", boolean.class,
			"true or false", Integer.class, "a whole number", int.class, "a whole number", Duration.class,
			"a length of time such as 90s, 2h or 30d", LocalTime.class, "a time such as 03:30", ZoneId.class,
			"a time zone such as Europe/Berlin", URI.class, "an address such as https://lissom.example");

	@Override
	protected FailureAnalysis analyze(Throwable failure, BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		return new FailureAnalysis(
				(property != null) ? describe(property, cause.getTarget().getType().resolve(Object.class))
						: message(NestedExceptionUtils.getMostSpecificCause(cause)),
				"The README lists all settings.", cause);
	}

	private static String describe(ConfigurationProperty property, Class<?> type) {
		Origin origin = property.getOrigin();
		return property.getName() + " must be " + kind(type) + ", but is " + value(property)
				+ ((origin != null) ? " (" + origin + ")" : "") + ".";
	}

	private static String kind(Class<?> type) {
		return type.isEnum()
				? Arrays.stream(type.getEnumConstants())
					.map((one) -> one.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
					.collect(Collectors.joining(", ", "one of ", ""))
				: KINDS.getOrDefault(type, "a " + type.getSimpleName());
	}

	/** A secret in the wrong place must not get into the log. */
	private static String value(ConfigurationProperty property) {
		return property.getName().toString().matches(".*(password|secret).*") ? "not"
				: "\"" + property.getValue() + "\"";
	}

	private static String message(@Nullable Throwable cause) {
		String message = (cause != null) ? cause.getMessage() : null;
		return ((message != null) ? message : "A setting is wrong") + ".";
	}

}
