package app.lissom.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the document in an archive. Nothing is ever written under a name of an archive;
 * names that lead out of it are refused all the same.
 */
final class ZipUpload {

	private static final String DOCUMENT = "lissom.json";

	private static final int MAX_FILES = 100;

	/** Times that an archive may grow; an export grows less. */
	private static final int MAX_RATIO = 200;

	private ZipUpload() {
	}

	/** Reads the document, and checks all that stands before and after it. */
	static void unpack(InputStream archive, long size, InputConsumer consumer) throws IOException {
		Set<String> names = new HashSet<>();
		long limit = Math.min(Upload.MAX_UNPACKED, MAX_RATIO * Math.max(size, 1024));
		Limited limited = new Limited(limit);
		try (ZipInputStream zip = new ZipInputStream(archive)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				check(entry.getName(), names);
				InputStream content = limited.of(zip);
				if (entry.getName().equals(DOCUMENT)) {
					consumer.accept(content);
				}
				content.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (ZipException ex) {
			boolean locked = String.valueOf(ex.getMessage()).contains("encrypted");
			throw new UnreadableFileException(locked ? FileProblem.LOCKED : FileProblem.ARCHIVE);
		}
		catch (IllegalArgumentException | EOFException ex) {
			throw new UnreadableFileException(FileProblem.ARCHIVE);
		}
		if (!names.contains(DOCUMENT)) {
			throw new UnreadableFileException(names.isEmpty() ? FileProblem.ARCHIVE : FileProblem.WITHOUT);
		}
	}

	private static void check(String name, Set<String> names) {
		boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("\0")
				|| Set.of(name.split("/")).contains("..");
		if (outside || !names.add(name)) {
			throw new UnreadableFileException(FileProblem.NAMES);
		}
		if (names.size() > MAX_FILES) {
			throw new UnreadableFileException(FileProblem.MANY);
		}
	}

	/** Limits the bytes of all files together. */
	private static final class Limited {

		private long left;

		private Limited(long left) {
			this.left = left;
		}

		InputStream of(InputStream file) {
			return new FilterInputStream(file) {

				@Override
				public int read() throws IOException {
					byte[] one = new byte[1];
					return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
				}

				@Override
				public int read(byte[] bytes, int from, int length) throws IOException {
					int read = super.read(bytes, from, length);
					Limited.this.left -= Math.max(0, read);
					if (Limited.this.left < 0) {
						throw new UnreadableFileException(FileProblem.LARGE);
					}
					return read;
				}

				@Override
				public void close() {
					// The archive goes on.
				}

			};
		}

	}

}
