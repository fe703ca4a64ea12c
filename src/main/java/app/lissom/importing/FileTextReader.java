package app.lissom.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads the text of a file: UTF-8 and nothing else, with or without a byte order mark.
 * Each thing in it may be only so long, so that none of them fills the memory.
 */
final class FileTextReader extends FilterReader {

	/** The most characters of a thing: a long note in its longest form. */
	private static final int MAX_LENGTH = 260_000;

	private int left = MAX_LENGTH;

	private FileTextReader(Reader text) {
		super(text);
	}

	static FileTextReader of(InputStream in) throws IOException {
		PushbackReader text = new PushbackReader(new InputStreamReader(in,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		int first = text.read();
		if (first >= 0 && first != '\uFEFF') {
			text.unread(first);
		}
		return new FileTextReader(text);
	}

	/** Starts the next thing. */
	void nextThing() {
		this.left = MAX_LENGTH;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	/** Refuses a zero: a text in UTF-16 has one in every other place. */
	@Override
	public int read(char[] characters, int from, int length) throws IOException {
		int read = super.read(characters, from, length);
		for (int i = from; i < from + read; i++) {
			if (characters[i] == 0) {
				throw new UnreadableFileException(FileProblem.LETTERS);
			}
		}
		this.left -= Math.max(0, read);
		if (this.left < 0) {
			throw new UnreadableFileException(FileProblem.DEEP);
		}
		return read;
	}

}
