package app.lissom.exporting;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses CSV strictly by the grammar in section 2 of RFC 4180: lines end with CR and LF,
 * and a cell with a comma, a quote or a line break is quoted.
 */
final class Rfc4180 {

	private final String text;

	private int position;

	private Rfc4180(String text) {
		this.text = text;
	}

	static List<List<String>> read(String text) {
		Rfc4180 reader = new Rfc4180(text);
		List<List<String>> records = new ArrayList<>();
		while (reader.position < text.length()) {
			records.add(reader.record());
		}
		return records;
	}

	private List<String> record() {
		List<String> fields = new ArrayList<>();
		do {
			fields.add(takes("\"") ? escaped() : plain());
		}
		while (takes(","));
		if (!takes("\r\n")) {
			throw new AssertionError("No end of line at " + this.position + " of " + this.text);
		}
		return fields;
	}

	private String escaped() {
		StringBuilder field = new StringBuilder();
		while (true) {
			if (takes("\"\"")) {
				field.append('"');
			}
			else if (takes("\"")) {
				return field.toString();
			}
			else {
				field.append(this.text.charAt(this.position++));
			}
		}
	}

	private String plain() {
		int start = this.position;
		while (",\"\r\n".indexOf(this.text.charAt(this.position)) < 0) {
			this.position++;
		}
		return this.text.substring(start, this.position);
	}

	private boolean takes(String expected) {
		boolean here = this.text.startsWith(expected, this.position);
		this.position += here ? expected.length() : 0;
		return here;
	}

}
