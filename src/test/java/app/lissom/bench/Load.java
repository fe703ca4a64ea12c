package app.lissom.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Sends the same request repeatedly, over connections that stay open. */
final class Load {

	private static final int CONNECTIONS = 16;

	private final int port;

	private final byte[] request;

	private final int status;

	/**
	 * Prepares a request.
	 * @param headers each with its line break
	 * @param status that of every answer
	 */
	Load(int port, String path, String headers, int status) {
		this.port = port;
		this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		this.status = status;
	}

	/** Returns the latencies of all answers, in order, in nanoseconds. */
	long[] run(double seconds) {
		long end = System.nanoTime() + (long) (seconds * 1e9);
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			return IntStream.range(0, CONNECTIONS)
				.mapToObj((one) -> CompletableFuture.supplyAsync(() -> send(end), threads))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.flatMapToLong(Arrays::stream)
				.sorted()
				.toArray();
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** Opens another connection when the server has answered enough on one. */
	private long[] send(long end) {
		long[] times = new long[1024];
		int count = 0;
		while (System.nanoTime() < end) {
			try (Socket socket = connect()) {
				InputStream input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
				while (System.nanoTime() < end) {
					long start = System.nanoTime();
					if (!isAnswered(socket, input)) {
						break;
					}
					times = (count == times.length) ? Arrays.copyOf(times, 2 * count) : times;
					times[count++] = System.nanoTime() - start;
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return Arrays.copyOf(times, count);
	}

	private boolean isAnswered(Socket socket, InputStream input) throws IOException {
		try {
			socket.getOutputStream().write(this.request);
			read(input);
			return true;
		}
		catch (EOFException | SocketException ex) {
			return false;
		}
	}

	/** Returns the body of one answer. */
	byte[] body() throws IOException {
		try (Socket socket = connect()) {
			socket.getOutputStream().write(this.request);
			return read(new BufferedInputStream(socket.getInputStream()));
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setTcpNoDelay(true);
		return socket;
	}

	private byte[] read(InputStream input) throws IOException {
		String line = line(input);
		if (!line.startsWith("HTTP/1.1 " + this.status)) {
			throw new IOException(
					new String(this.request, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("") + ": " + line);
		}
		int length = 0;
		boolean chunked = false;
		for (line = line(input); !line.isEmpty(); line = line(input)) {
			String header = line.toLowerCase(Locale.ROOT);
			length = header.startsWith("content-length:") ? Integer.parseInt(header.substring(15).strip()) : length;
			chunked |= header.startsWith("transfer-encoding: chunked");
		}
		return chunked ? chunks(input) : input.readNBytes((this.status == 304) ? 0 : length);
	}

	private static byte[] chunks(InputStream input) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(input); size > 0; size = size(input)) {
			body.write(input.readNBytes(size));
			line(input);
		}
		line(input);
		return body.toByteArray();
	}

	private static int size(InputStream input) throws IOException {
		return Integer.parseInt(line(input), 16);
	}

	private static String line(InputStream input) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = input.read(); next != '\n'; next = input.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

}
