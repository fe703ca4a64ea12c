package app.lissom.importing;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A file in the database, in pieces of a size that every database takes. */
final class FileChunks {

	private static final int SIZE = 256 * 1024;

	private FileChunks() {
	}

	/** Writes them. */
	static final class Out extends OutputStream {

		private final JdbcClient jdbc;

		private final AccountId me;

		private final UUID id;

		private final byte[] piece = new byte[SIZE];

		private int filled;

		private int number;

		Out(JdbcClient jdbc, AccountId me, UUID id) {
			this.jdbc = jdbc;
			this.me = me;
			this.id = id;
		}

		@Override
		public void write(int one) {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			for (int done = 0; done < length;) {
				int part = Math.min(length - done, SIZE - this.filled);
				System.arraycopy(bytes, from + done, this.piece, this.filled, part);
				this.filled += part;
				done += part;
				if (this.filled == SIZE) {
					close();
				}
			}
		}

		@Override
		public void close() {
			if (this.filled > 0) {
				this.jdbc.sql("""
						insert into import_piece (account_id, file_id, piece_no, content)
						values (:me, :id, :number, :content)""")
					.param("me", this.me.value())
					.param("id", this.id)
					.param("number", this.number++)
					.param("content", Arrays.copyOf(this.piece, this.filled))
					.update();
				this.filled = 0;
			}
		}

	}

	/** Reads them, one at a time. */
	static final class In extends InputStream {

		private final JdbcClient jdbc;

		private final AccountId me;

		private final UUID id;

		private byte[] piece = new byte[0];

		private int at;

		private int number;

		In(JdbcClient jdbc, AccountId me, UUID id) {
			this.jdbc = jdbc;
			this.me = me;
			this.id = id;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int from, int length) {
			Objects.checkFromIndexSize(from, length, bytes.length);
			if (this.at == this.piece.length && !next()) {
				return -1;
			}
			int part = Math.min(length, this.piece.length - this.at);
			System.arraycopy(this.piece, this.at, bytes, from, part);
			this.at += part;
			return part;
		}

		private boolean next() {
			this.piece = this.jdbc
				.sql("select content from import_piece where account_id = :me and file_id = :id and piece_no = :number")
				.param("me", this.me.value())
				.param("id", this.id)
				.param("number", this.number++)
				.query((row, index) -> row.getBytes(1))
				.optional()
				.orElse(new byte[0]);
			this.at = 0;
			return this.piece.length > 0;
		}

	}

}
