package app.lissom.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML, set up once: its schema takes a second to read. */
final class NuChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private static final SimpleDocumentValidator VALIDATOR = validator();

	private NuChecker() {
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

	static synchronized List<String> complaints(String html) {
		try {
			Errors errors = new Errors();
			VALIDATOR.setUpValidatorAndParsers(errors, false, false);
			VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
			return errors.complaints;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Errors implements ErrorHandler {

		private final List<String> complaints = new ArrayList<>();

		@Override
		public void warning(SAXParseException warning) {
			// Advice, such as a section without a heading: a matter of taste.
		}

		@Override
		public void error(SAXParseException error) {
			this.complaints.add("HTML line " + error.getLineNumber() + ": " + error.getMessage());
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
