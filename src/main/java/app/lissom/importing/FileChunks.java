package app.lissom.importing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores a file in the database, in chunks of a size that every database accepts. Its
 * table is {@code import_piece}.
 */
record FileChunks(JdbcClient jdbc, AccountId account, UUID file) {

	private static final int SIZE = 256 * 1024;

	OutputStream outputStream() {
		return new BufferedOutputStream(new OutputStream() {

			private int number;

			@Override
			public void write(int one) {
				write(new byte[] { (byte) one }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int from, int length) {
				insert(this.number++, Arrays.copyOfRange(bytes, from, from + length));
			}
		}, SIZE);
	}

	private void insert(int number, byte[] chunk) {
		this.jdbc.sql("insert into import_piece (account_id, file_id, piece_no, content) values (?, ?, ?, ?)")
			.params(this.account.value(), this.file, number, chunk)
			.update();
	}

	/** Reads the file, one chunk at a time. */
	InputStream inputStream() {
		Iterator<byte[]> chunks = Stream.iterate(0, (number) -> number + 1)
			.map(this::find)
			.takeWhile(Optional::isPresent)
			.map(Optional::orElseThrow)
			.iterator();
		return new SequenceInputStream(new Enumeration<>() {

			@Override
			public boolean hasMoreElements() {
				return chunks.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return new ByteArrayInputStream(chunks.next());
			}
		});
	}

	private Optional<byte[]> find(int number) {
		return this.jdbc.sql("select content from import_piece where account_id = ? and file_id = ? and piece_no = ?")
			.params(this.account.value(), this.file, number)
			.query((row, index) -> row.getBytes(1))
			.optional();
	}

}
