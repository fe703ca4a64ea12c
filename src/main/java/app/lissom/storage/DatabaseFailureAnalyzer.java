package app.lissom.storage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Explains why the database cannot be used. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return (find(failure, UnfitStorageException.class) != null) ? null
				: causes(failure).map(this::analyzeCause).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private @Nullable FailureAnalysis analyzeCause(Throwable cause) {
		String url = UnfitStorageException.place(this.environment.getProperty("spring.datasource.url", ""));
		if (cause instanceof FlywayValidateException validation) {
			return new FailureAnalysis(
					isNewer(validation) ? "The database " + url + " belongs to a newer release of Lissom than this one."
							: "The database " + url + " was not made by this release of Lissom or an older one: "
									+ validation.getMessage() + ".",
					"Start the newer release, or restore a backup of this one.", cause);
		}
		if (cause instanceof SQLException refused) {
			String reason = DatabaseProblem.find(refused);
			return (reason != null) ? new FailureAnalysis("The database " + url + " " + reason + ".",
					"Check spring.datasource.url, username and password.", cause) : null;
		}
		boolean unusable = cause instanceof BeanCreationException creation
				&& "dataSource".equals(creation.getBeanName()) && find(cause, SQLException.class) == null;
		return unusable ? new FailureAnalysis(
				"The database " + url + " cannot be used: "
						+ NestedExceptionUtils.getMostSpecificCause(cause).getMessage() + ".",
				"spring.datasource.url begins with jdbc:h2:file: or jdbc:postgresql:.", cause) : null;
	}

	/** Returns whether migrations were applied that this release does not know. */
	private static boolean isNewer(FlywayValidateException validation) {
		return String.valueOf(validation.getMessage()).contains("not resolved locally");
	}

	private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
		return causes(failure).filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
	}

}
