package app.lissom.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains which file of the guide is invalid and why, instead of a stack trace. */
class InvalidContentFailureAnalyzer extends AbstractFailureAnalyzer<InvalidContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidContentException cause) {
		return new FailureAnalysis(
				"The guide cannot be read.\n\n    File: " + cause.file() + "\n    Reason: " + cause.reason(),
				"Fix this file and start again. lissom.guide.location says where the files are.", cause);
	}

}
