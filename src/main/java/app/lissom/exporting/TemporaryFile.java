package app.lissom.exporting;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.springframework.util.StreamUtils;

/** A file that is written and then read. It has no name on the disk while it is there. */
final class TemporaryFile implements Closeable {

	private final FileChannel file;

	TemporaryFile() throws IOException {
		this.file = FileChannel.open(Files.createTempFile("lissom", ".tmp"), StandardOpenOption.READ,
				StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
	}

	/** Returns where to write; closing that does not close the file. */
	OutputStream output() {
		return StreamUtils.nonClosing(Channels.newOutputStream(this.file));
	}

	long size() throws IOException {
		return this.file.size();
	}

	void copyTo(OutputStream out) throws IOException {
		Channels.newInputStream(this.file.position(0)).transferTo(out);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
