package app.lissom.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.springframework.util.StreamUtils;

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
	static void unpack(InputStream archive, long size, Upload.Reader reader) throws IOException {
		Set<String> names = new HashSet<>();
		try (ZipInputStream zip = new LimitedZip(archive,
				Math.min(Upload.MAX_UNPACKED, MAX_RATIO * Math.max(size, 1024)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				check(entry.getName(), names);
				if (entry.getName().equals(DOCUMENT)) {
					reader.read(StreamUtils.nonClosing(zip));
				}
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

	/** Limits the bytes of all files together, also of those that nobody reads. */
	private static final class LimitedZip extends ZipInputStream {

		private long left;

		private LimitedZip(InputStream archive, long limit) {
			super(archive);
			this.left = limit;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = super.read(bytes, from, length);
			this.left -= Math.max(0, read);
			if (this.left < 0) {
				throw new UnreadableFileException(FileProblem.LARGE);
			}
			return read;
		}

	}

}
