package app.lissom.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;

/**
 * Holds a body that is sent many times, compressed only once.
 *
 * @param fingerprint the MD5 of the plain body, in hexadecimal digits
 * @param gzip the body compressed; null where that makes it no smaller
 * @param brotli the body compressed; null where that makes it no smaller, and on machines
 * that the library was not built for
 */
public record EncodedBody(String fingerprint, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {

	/** A body in one encoding; the name is null for the plain one. */
	public record Variant(@Nullable String encoding, byte[] content) {
	}

	/** Compresses a body as far as it goes. */
	public static EncodedBody of(byte[] plain) {
		return new EncodedBody(DigestUtils.md5DigestAsHex(plain), plain, smaller(gzip(plain), plain),
				Brotli4jLoader.isAvailable() ? smaller(brotli(plain), plain) : null);
	}

	/** Returns the smallest variant that an {@code Accept-Encoding} header allows. */
	public Variant accepted(@Nullable String acceptEncoding) {
		if (this.brotli != null && accepts("br", acceptEncoding)) {
			return new Variant("br", this.brotli);
		}
		if (this.gzip != null && accepts("gzip", acceptEncoding)) {
			return new Variant("gzip", this.gzip);
		}
		return new Variant(null, this.plain);
	}

	public boolean isCompressed() {
		return this.gzip != null || this.brotli != null;
	}

	public static boolean accepts(String encoding, @Nullable String header) {
		if (header == null) {
			return false;
		}
		for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = item.split(";", 2);
			if (parts[0].strip().equals(encoding)) {
				return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	private static byte @Nullable [] smaller(byte[] compressed, byte[] plain) {
		return (compressed.length < plain.length) ? compressed : null;
	}

	private static byte[] gzip(byte[] plain) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(compressed) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	private static byte[] brotli(byte[] plain) {
		try {
			return Encoder.compress(plain, Encoder.Parameters.create(11));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
