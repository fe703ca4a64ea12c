package app.lissom.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamSource;

/**
 * Reads the text of a file, with or without a byte order mark. The length of each item is
 * limited, so that none can fill the memory.
 */
final class FileTextReader extends FilterReader {

	/** The most characters of an item: a long note in its longest form. */
	private static final int MAX_LENGTH = 260_000;

	/** What spreadsheets write in Western Europe if they do not write UTF-8. */
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private int left = MAX_LENGTH;

	private FileTextReader(Reader text) {
		super(text);
	}

	static FileTextReader of(InputStream in) throws IOException {
		return of(in, StandardCharsets.UTF_8);
	}

	static FileTextReader of(InputStream in, Charset charset) throws IOException {
		return new FileTextReader(decode(in, charset));
	}

	/** Reads text of any length, without the byte order mark. */
	static Reader decode(InputStream in, Charset charset) throws IOException {
		PushbackReader text = new PushbackReader(new InputStreamReader(in,
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		int first = text.read();
		if (first >= 0 && first != '\uFEFF') {
			text.unread(first);
		}
		return text;
	}

	/** Recognizes the character set of a table by its first bytes, or reads all of it. */
	static Charset charset(InputStreamSource source) throws IOException {
		try (InputStream in = source.getInputStream()) {
			int pair = in.read() << 8 | in.read();
			if (pair == 0xFEFF || pair >= 0 && pair < 0x100) {
				return StandardCharsets.UTF_16BE;
			}
			if (pair == 0xFFFE || (pair & 0xFF) == 0) {
				return StandardCharsets.UTF_16LE;
			}
		}
		try (InputStream in = source.getInputStream()) {
			decode(in, StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
			return StandardCharsets.UTF_8;
		}
		catch (CharacterCodingException ex) {
			return WINDOWS;
		}
	}

	/** Starts the next item. */
	void nextThing() {
		this.left = MAX_LENGTH;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	/** Refuses a zero: a text in UTF-32 has some everywhere. */
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
