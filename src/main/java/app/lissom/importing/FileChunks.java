package app.lissom.importing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes and reads a file in the database, in chunks of a size that every database takes.
 *
 * @param account whose file it is
 * @param file the id of the file
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
		this.jdbc.sql("""
				insert into import_piece (account_id, file_id, piece_no, content)
				values (:account, :file, :number, :content)""")
			.param("account", this.account.value())
			.param("file", this.file)
			.param("number", number)
			.param("content", chunk)
			.update();
	}

	/** Reads the file, one chunk at a time. */
	InputStream inputStream() {
		return new SequenceInputStream(new Enumeration<>() {

			private int number;

			private Optional<byte[]> next = find(0);

			@Override
			public boolean hasMoreElements() {
				return this.next.isPresent();
			}

			@Override
			public InputStream nextElement() {
				InputStream chunk = new ByteArrayInputStream(this.next.orElseThrow());
				this.next = find(++this.number);
				return chunk;
			}
		});
	}

	private Optional<byte[]> find(int number) {
		return this.jdbc.sql("""
				select content from import_piece
				where account_id = :account and file_id = :file and piece_no = :number""")
			.param("account", this.account.value())
			.param("file", this.file)
			.param("number", number)
			.query((row, index) -> row.getBytes(1))
			.optional();
	}

}
