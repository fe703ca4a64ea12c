package app.lissom.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Validates HTML with the Nu Html Checker. Its schema takes a second to load, so it is
 * loaded once; its parsers recurse deeper than the stack of an ordinary thread, so it has
 * a thread of its own.
 */
final class NuChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private static final long STACK_SIZE = 64 * 1024 * 1024;

	private static final ExecutorService THREAD = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(null, task, "nu-checker", STACK_SIZE);
		thread.setDaemon(true);
		return thread;
	});

	private NuChecker() {
	}

	static List<String> problems(String html) {
		try {
			return THREAD.submit(() -> Validator.check(html)).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Loaded by the thread that uses it. */
	private static final class Validator {

		private static final SimpleDocumentValidator VALIDATOR = validator();

		static List<String> check(String html) throws Exception {
			Errors errors = new Errors();
			VALIDATOR.setUpValidatorAndParsers(errors, false, false);
			VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
			return errors.problems;
		}

		private static SimpleDocumentValidator validator() {
			try {
				SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
				validator.setUpMainSchema(SCHEMA, new Errors());
				return validator;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	private static final class Errors implements ErrorHandler {

		private final List<String> problems = new ArrayList<>();

		@Override
		public void warning(SAXParseException warning) {
			// Advice, such as a section without a heading: a matter of taste.
		}

		@Override
		public void error(SAXParseException error) {
			this.problems.add("HTML line " + error.getLineNumber() + ": " + error.getMessage());
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
