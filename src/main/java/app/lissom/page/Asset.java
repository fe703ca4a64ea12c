package app.lissom.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * Holds the bytes of one file for browsers.
 *
 * @param fingerprint the first 16 hexadecimal digits of the MD5 of its content
 * @param gzipped the content compressed; null where that makes it no smaller
 */
record Asset(String type, String fingerprint, byte[] plain, byte @Nullable [] gzipped) {

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
			"text/javascript;charset=utf-8", "woff2", "font/woff2", "svg", "image/svg+xml", "png", "image/png", "ico",
			"image/x-icon", "webmanifest", "application/manifest+json", "txt", "text/plain;charset=utf-8");

	static Asset of(String name, byte[] content) {
		String type = TYPES.get(StringUtils.getFilenameExtension(name));
		if (type == null) {
			throw new IllegalArgumentException("No media type is known for " + name);
		}
		byte[] gzipped = gzip(content);
		return new Asset(type, DigestUtils.md5DigestAsHex(content).substring(0, 16), content,
				(gzipped.length < content.length) ? gzipped : null);
	}

	/** Returns a name such as lissom.0123456789abcdef.css, with the fingerprint in it. */
	String fingerprinted(String name) {
		return name.replaceFirst("(?=\\.[^.]+$)", "." + this.fingerprint);
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
