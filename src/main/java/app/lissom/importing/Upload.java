package app.lissom.importing;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as it was sent: ours, plain or in its archive, or a table from elsewhere.
 *
 * @param source where its bytes come from, as often as asked
 * @param size how many there are
 */
record Upload(InputStreamSource source, long size) {

	/** The largest file, unpacked, in bytes: ten years of a full diary need a fifth. */
	static final long UNPACKED = 100L << 20;

	/** Hands over what counts of it. */
	void read(ZipUpload.Taker taker) {
		try (InputStream in = new BufferedInputStream(this.source.getInputStream())) {
			if (isArchive()) {
				ZipUpload.unpack(in, this.size, taker);
			}
			else {
				taker.take(in);
			}
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** Whether it is a table, and no document of ours. */
	boolean isTable() {
		return !isArchive() && first() != '{';
	}

	/** How much there is to read in it, if it can be read at all. */
	int things() {
		if (isTable()) {
			int[] lines = { 0 };
			read((in) -> lines[0] = CsvTable.of(in).lines());
			return lines[0];
		}
		DocumentHeader header = new DocumentHeader();
		read((in) -> DocumentReader.walk(in, header));
		return header.things();
	}

	private boolean isArchive() {
		try (InputStream in = this.source.getInputStream()) {
			return in.read() == 'P' && in.read() == 'K';
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	private int first() {
		try (Reader text = text(this.source.getInputStream())) {
			int first = text.read();
			while (Character.isWhitespace(first)) {
				first = text.read();
			}
			if (first <= 0) {
				throw new UnreadableFileException((first < 0) ? FileProblem.EMPTY : FileProblem.LETTERS);
			}
			return first;
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/**
	 * Text in UTF-8 and nothing else, with or without a mark of that at its beginning.
	 */
	static Reader text(InputStream in) throws IOException {
		Reader decoded = new InputStreamReader(in,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
		PushbackReader text = new PushbackReader(decoded);
		int first = text.read();
		if (first >= 0 && first != '\uFEFF') {
			text.unread(first);
		}
		return new Plain(text);
	}

	/** A text in UTF-16 is a text in UTF-8 with a zero in every other place. */
	private static final class Plain extends FilterReader {

		private Plain(Reader text) {
			super(text);
		}

		@Override
		public int read() throws IOException {
			char[] one = new char[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0];
		}

		@Override
		public int read(char[] text, int from, int length) throws IOException {
			int read = super.read(text, from, length);
			for (int i = from; i < from + read; i++) {
				if (text[i] == 0) {
					throw new UnreadableFileException(FileProblem.LETTERS);
				}
			}
			return read;
		}

	}

}
