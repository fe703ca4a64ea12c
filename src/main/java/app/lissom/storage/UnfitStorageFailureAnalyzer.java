package app.lissom.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words, not in a stack trace, why Lissom did not start. */
class UnfitStorageFailureAnalyzer extends AbstractFailureAnalyzer<UnfitStorageException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnfitStorageException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
