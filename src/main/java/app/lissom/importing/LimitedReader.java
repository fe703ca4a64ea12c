package app.lissom.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text of which each thing may use up only so much: none of them fills the memory. */
final class LimitedReader extends FilterReader {

	/** In characters: a long note in its longest form. */
	private static final int MOST = 260_000;

	private int left = MOST;

	LimitedReader(Reader text) {
		super(text);
	}

	/** The next thing begins. */
	void refill() {
		this.left = MOST;
	}

	@Override
	public int read(char[] characters, int from, int length) throws IOException {
		int read = super.read(characters, from, length);
		this.left -= Math.max(0, read);
		if (this.left < 0) {
			throw new UnreadableFileException(FileProblem.DEEP);
		}
		return read;
	}

}
