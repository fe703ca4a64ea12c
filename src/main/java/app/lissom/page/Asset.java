package app.lissom.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * One file for browsers, kept as the bytes that are sent.
 *
 * @param type its media type
 * @param fingerprint the first 16 digits of the SHA-256 of its content
 * @param plain the content
 * @param gzipped the content compressed; null where that makes it no smaller
 */
record Asset(String type, String fingerprint, byte[] plain, byte @Nullable [] gzipped) {

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
			"text/javascript;charset=utf-8", "woff2", "font/woff2", "svg", "image/svg+xml", "png", "image/png", "ico",
			"image/x-icon", "webmanifest", "application/manifest+json", "txt", "text/plain;charset=utf-8");

	static Asset of(String name, byte[] content) {
		String type = TYPES.get(extension(name));
		if (type == null) {
			throw new IllegalArgumentException("No media type is known for " + name);
		}
		byte[] gzipped = gzip(content);
		return new Asset(type, fingerprint(content), content, (gzipped.length < content.length) ? gzipped : null);
	}

	/**
	 * The name with the fingerprint before its extension: lissom.0123456789abcdef.css.
	 */
	String nameFrom(String name) {
		String extension = extension(name);
		return name.substring(0, name.length() - extension.length()) + this.fingerprint + "." + extension;
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static String fingerprint(byte[] content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] gzip(byte[] content) {
		ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return gzipped.toByteArray();
	}

}
