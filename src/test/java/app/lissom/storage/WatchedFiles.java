package app.lissom.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system that counts how often H2 syncs a file to the disk, and whose disk can
 * fail: {@code jdbc:h2:watched:/some/file}.
 */
public final class WatchedFiles extends FilePathWrapper {

	static final String SCHEME = "watched";

	static final AtomicInteger SYNCS = new AtomicInteger();

	/** Writes until the disk fails. */
	static final AtomicInteger LEFT = new AtomicInteger();

	static void register() {
		LEFT.set(Integer.MAX_VALUE);
		FilePath.register(new WatchedFiles());
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new WatchedFile(super.open(mode));
	}

	/** Delegates to the real file, and counts syncs. */
	private static final class WatchedFile extends FileBaseDefault {

		private final FileChannel file;

		WatchedFile(FileChannel file) {
			this.file = file;
		}

		@Override
		public void force(boolean metaData) throws IOException {
			check();
			SYNCS.incrementAndGet();
			this.file.force(metaData);
		}

		@Override
		public int write(ByteBuffer from, long position) throws IOException {
			check();
			return this.file.write(from, position);
		}

		private static void check() throws IOException {
			if (LEFT.getAndUpdate((left) -> Math.max(0, left - 1)) == 0) {
				throw new IOException("No space left on device");
			}
		}

		@Override
		public int read(ByteBuffer to, long position) throws IOException {
			return this.file.read(to, position);
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			this.file.truncate(size);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.file.close();
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.file.tryLock(position, size, shared);
		}

	}

}
