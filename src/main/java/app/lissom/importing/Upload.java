package app.lissom.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.InputStreamSource;

/**
 * Reads an uploaded file: a document, plain or in an archive, or a table of another app.
 *
 * @param source the bytes, which can be read more than once
 */
record Upload(InputStreamSource source, long size) {

	/** The most bytes after unpacking: ten years of a full diary need a fifth. */
	static final long MAX_UNPACKED = 100L << 20;

	/** Reads the document or the table. */
	void read(Reader reader) {
		try (InputStream in = new BufferedInputStream(this.source.getInputStream())) {
			if (isArchive()) {
				ZipUpload.unpack(in, this.size, reader);
			}
			else {
				reader.read(in);
			}
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** Whether it is a table, not a document. */
	boolean isTable() {
		return !isArchive() && first() != '{';
	}

	/** Counts the lines or things in it, if it can be read at all. */
	int count() {
		int[] count = { 0 };
		boolean table = isTable();
		read((in) -> count[0] = table ? CsvTable.of(() -> in).lines() : DocumentReader.count(() -> in));
		return count[0];
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
		try (FileTextReader text = FileTextReader.of(this.source.getInputStream())) {
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

	/** Reads the document or the table from its bytes. */
	interface Reader {

		void read(InputStream in) throws IOException;

	}

}
