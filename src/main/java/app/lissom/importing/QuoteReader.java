package app.lissom.importing;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a table, and doubles quotes in quoted cells that other programs forgot to double,
 * as in {@code "the "good" chair"}.
 */
final class QuoteReader extends FilterReader {

	/** The most blanks between the end of a quoted cell and its delimiter. */
	private static final int MAX_BLANKS = 100;

	private final char delimiter;

	private boolean atStart = true;

	private boolean quoted;

	private boolean pending;

	QuoteReader(Reader table, char delimiter) {
		super(new BufferedReader(table));
		this.delimiter = delimiter;
	}

	@Override
	public int read(char[] characters, int from, int length) throws IOException {
		int count = 0;
		for (int next = 0; count < length && (next = read()) >= 0; count++) {
			characters[from + count] = (char) next;
		}
		return (count == 0 && length > 0) ? -1 : count;
	}

	@Override
	public int read() throws IOException {
		if (this.pending) {
			this.pending = false;
			return '"';
		}
		int next = super.read();
		if (next != '"') {
			this.atStart = !this.quoted && (isEnd(next) || this.atStart && next == ' ');
		}
		else if (!this.quoted) {
			this.quoted = this.atStart;
			this.atStart = false;
		}
		else if (isClosing()) {
			this.quoted = false;
		}
		else {
			this.pending = true;
		}
		return next;
	}

	/** Whether the cell ends behind a quote. The second one of a pair is read here. */
	private boolean isClosing() throws IOException {
		this.in.mark(MAX_BLANKS + 1);
		int next = super.read();
		if (next == '"') {
			return false;
		}
		for (int blanks = 1; next == ' ' && blanks < MAX_BLANKS; blanks++) {
			next = super.read();
		}
		this.in.reset();
		return isEnd(next);
	}

	private boolean isEnd(int character) {
		return character == this.delimiter || character == '\n' || character == '\r' || character < 0;
	}

}
