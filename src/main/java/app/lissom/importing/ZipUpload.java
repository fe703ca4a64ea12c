package app.lissom.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.springframework.core.io.InputStreamSource;

/**
 * Finds the document, or the only table, in an archive, in whichever folder it is.
 * Nothing is ever written under a name from an archive; names that lead out of it are
 * rejected anyway.
 */
final class ZipUpload {

	private static final Pattern DOCUMENT = Pattern.compile("(.*/)?lissom\\.json");

	private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv|tab|txt)");

	/** Texts next to the tables that describe the archive. */
	private static final Pattern README = Pattern.compile("(?i)(.*/)?(readme|licen[cs]e|liesmich)[^/]*");

	/** What computers add by themselves. */
	private static final Pattern ADDED = Pattern
		.compile("(?i)(.*/)?(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

	private static final Pattern SPREADSHEET = Pattern.compile("xl/.*|content\\.xml|Index(/.*|\\.zip)");

	private static final Pattern TEXT = Pattern.compile("(word|ppt)/.*");

	private static final int MAX_FILES = 100;

	/** Times that an archive may grow; an export grows less. */
	private static final int MAX_RATIO = 200;

	private ZipUpload() {
	}

	/** Reads all of an archive, and returns the name of what counts in it. */
	static String find(InputStreamSource archive, long size) {
		Set<String> names = new LinkedHashSet<>();
		try (ZipInputStream zip = new LimitedZip(archive.getInputStream(), size)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				check(entry.getName(), names);
			}
		}
		catch (ZipException ex) {
			boolean locked = String.valueOf(ex.getMessage()).contains("encrypted");
			throw new UnreadableFileException(locked ? FileProblem.LOCKED : FileProblem.ARCHIVE);
		}
		catch (IllegalArgumentException | EOFException ex) {
			throw new UnreadableFileException(FileProblem.ARCHIVE);
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
		if (names.isEmpty()) {
			throw new UnreadableFileException(FileProblem.ARCHIVE);
		}
		List<String> found = named(names, DOCUMENT);
		if (found.isEmpty()) {
			found = named(names, TABLE).stream().filter((name) -> !README.matcher(name).matches()).toList();
		}
		if (found.size() != 1) {
			throw new UnreadableFileException(found.isEmpty() ? FileProblem.WITHOUT : FileProblem.SEVERAL);
		}
		return found.get(0);
	}

	private static List<String> named(Set<String> names, Pattern pattern) {
		return names.stream()
			.filter((name) -> pattern.matcher(plain(name)).matches() && !ADDED.matcher(plain(name)).matches())
			.toList();
	}

	/** Opens one of its files. */
	static InputStream open(InputStream archive, long size, String name) throws IOException {
		ZipInputStream zip = new LimitedZip(archive, size);
		ZipEntry entry = zip.getNextEntry();
		while (entry != null && !entry.getName().equals(name)) {
			entry = zip.getNextEntry();
		}
		return zip;
	}

	/** Some programs write names as Windows does. */
	private static String plain(String name) {
		return name.replace('\\', '/');
	}

	private static void check(String name, Set<String> names) {
		String plain = plain(name);
		boolean outside = plain.startsWith("/") || plain.contains(":") || plain.contains("\0")
				|| Stream.of(plain.split("/")).anyMatch(".."::equals);
		if (outside || !names.add(name)) {
			throw new UnreadableFileException(FileProblem.NAMES);
		}
		if (SPREADSHEET.matcher(plain).matches() || TEXT.matcher(plain).matches()) {
			throw new UnreadableFileException(
					TEXT.matcher(plain).matches() ? FileProblem.DOCUMENT : FileProblem.SPREADSHEET);
		}
		if (names.size() > MAX_FILES) {
			throw new UnreadableFileException(FileProblem.MANY);
		}
	}

	/** Limits the bytes of all files together, also of those that nobody reads. */
	private static final class LimitedZip extends ZipInputStream {

		private long left;

		private LimitedZip(InputStream archive, long size) {
			super(archive);
			this.left = Math.min(Upload.MAX_UNPACKED, MAX_RATIO * Math.max(size, 1024));
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
