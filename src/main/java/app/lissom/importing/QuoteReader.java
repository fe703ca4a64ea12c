package app.lissom.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a table, and doubles quotes inside quoted cells that other programs failed to
 * double, as in {@code "the "good" chair"}. Such a cell has to end on the same line:
 * otherwise the quote is kept, and the table reader reports the line.
 */
final class QuoteReader extends Reader {

	/** The most characters up to the end of a cell, as in the reader of the table. */
	private static final int MAX_LENGTH = 30_000;

	private final BufferedReader table;

	private final char delimiter;

	private boolean atStart = true;

	private boolean quoted;

	/** Whether the quote before is to be read once more. */
	private boolean twice;

	/** The characters up to the end of the cell, if they were looked through. */
	private int ahead;

	QuoteReader(Reader table, char delimiter) {
		this.table = new BufferedReader(table);
		this.delimiter = delimiter;
	}

	@Override
	public int read(char[] characters, int from, int length) throws IOException {
		int count = 0;
		for (int next; count < length && (next = next()) >= 0; count++) {
			characters[from + count] = (char) next;
		}
		return (count == 0 && length > 0) ? -1 : count;
	}

	private int next() throws IOException {
		if (this.twice) {
			this.twice = false;
			return '"';
		}
		int next = this.table.read();
		this.ahead--;
		if (next != '"') {
			this.atStart = !this.quoted && (isEnd(next) || this.atStart && next == ' ');
		}
		else if (this.quoted) {
			this.twice = isInside();
			this.quoted = this.twice;
		}
		else {
			this.quoted = this.atStart;
			this.atStart = false;
		}
		return next;
	}

	/**
	 * Returns whether the cell continues after a quote. The second one of a pair is read
	 * here.
	 */
	private boolean isInside() throws IOException {
		this.table.mark(MAX_LENGTH);
		if (this.table.read() == '"') {
			this.ahead--;
			return true;
		}
		this.table.reset();
		if (this.ahead <= 0) {
			this.ahead = distance();
			this.table.reset();
		}
		return this.ahead > 0;
	}

	/**
	 * Returns how far the end of the cell is on this line; 0 for the quote that was read.
	 */
	private int distance() throws IOException {
		int quote = 0;
		for (int at = 1; at < MAX_LENGTH; at++) {
			int next = this.table.read();
			if (quote >= 0 && isEnd(next)) {
				return quote;
			}
			if (next == '\n' || next == '\r' || next < 0) {
				return 0;
			}
			if (next == '"') {
				quote = (quote == at - 1) ? -1 : at;
			}
			else if (next != ' ') {
				quote = -1;
			}
		}
		return 0;
	}

	private boolean isEnd(int character) {
		return character == this.delimiter || character == '\n' || character == '\r' || character < 0;
	}

	@Override
	public void close() throws IOException {
		this.table.close();
	}

}
