package app.lissom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports in one line why Lissom did not start, and what to do about it. */
class StartFailureReporter implements FailureAnalysisReporter {

	private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		log.error("Lissom did not start. {}", line(analysis));
	}

	/** Returns everything that an analysis says, in one line. */
	static String line(FailureAnalysis analysis) {
		String action = (analysis.getAction() != null) ? " " + analysis.getAction() : "";
		return (analysis.getDescription() + action).replaceAll("\\s*\\R\\s*", " ").strip();
	}

}
