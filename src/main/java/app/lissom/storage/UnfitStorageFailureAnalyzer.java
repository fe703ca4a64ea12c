package app.lissom.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains why Lissom cannot store data safely and did not start, without a stack trace.
 */
class UnfitStorageFailureAnalyzer extends AbstractFailureAnalyzer<UnfitStorageException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnfitStorageException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
