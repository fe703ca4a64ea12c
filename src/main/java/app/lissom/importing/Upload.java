package app.lissom.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;

/**
 * Reads an uploaded file: a document or a table of another app, plain or in an archive.
 *
 * @param source the bytes, which can be read more than once
 * @param entry the name of what counts in an archive; null if it is none
 */
record Upload(InputStreamSource source, long size, @Nullable String entry) implements InputStreamSource {

	/** The most bytes after unpacking: ten years of a full diary need a fifth. */
	static final long MAX_UNPACKED = 100L << 20;

	/** Bytes by which a file is recognized. */
	private static final int BEGINNING = 512;

	/**
	 * Recognizes a file.
	 * @throws UnreadableFileException when it is neither a document nor a table
	 */
	static Upload of(InputStreamSource source, long size) {
		Upload plain = new Upload(source, size, null);
		String beginning = plain.beginning();
		if (beginning.startsWith("PK")) {
			Upload packed = new Upload(source, size, ZipUpload.find(source, size));
			return packed.recognized(packed.beginning());
		}
		return plain.recognized(beginning);
	}

	private Upload recognized(String beginning) {
		if (beginning.isBlank()) {
			throw new UnreadableFileException(FileProblem.EMPTY);
		}
		FileProblem.of(beginning).ifPresent((problem) -> {
			throw new UnreadableFileException(problem);
		});
		return this;
	}

	/** Returns the first bytes, as Latin-1. */
	private String beginning() {
		try (InputStream in = getInputStream()) {
			return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** Opens the document or the table. */
	@Override
	public InputStream getInputStream() throws IOException {
		InputStream in = new BufferedInputStream(this.source.getInputStream());
		return (this.entry != null) ? ZipUpload.open(in, this.size, this.entry) : in;
	}

	/** Returns whether it is a table, not a document. */
	boolean isTable() {
		return !beginning().replaceAll("[\0\u00ef\u00bb\u00bf\u00ff\u00fe]", "").stripLeading().startsWith("{");
	}

	/** Reads all of a table, if it can be read. */
	TableOutline outline() {
		return TableOutline.of(this, charset());
	}

	/** Writes the document as it is, or the table in UTF-8. */
	void copy(OutputStream out) throws IOException {
		try (InputStream in = getInputStream()) {
			if (isTable()) {
				Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
				FileTextReader.decode(in, charset()).transferTo(writer);
				writer.flush();
			}
			else {
				in.transferTo(out);
			}
		}
	}

	private Charset charset() {
		try {
			return FileTextReader.charset(this);
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

}
