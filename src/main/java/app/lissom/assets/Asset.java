package app.lissom.assets;

import java.util.Map;

import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * Holds the bytes of one file for browsers.
 *
 * @param fingerprint the first 16 hexadecimal digits of the MD5 of its content
 */
public record Asset(String type, String fingerprint, byte[] content) {

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
			"text/javascript;charset=utf-8", "woff2", "font/woff2", "svg", "image/svg+xml", "png", "image/png", "ico",
			"image/x-icon", "txt", "text/plain;charset=utf-8");

	static Asset of(String name, byte[] content) {
		String type = TYPES.get(StringUtils.getFilenameExtension(name));
		if (type == null) {
			throw new IllegalArgumentException("No media type is known for " + name);
		}
		return new Asset(type, DigestUtils.md5DigestAsHex(content).substring(0, 16), content);
	}

	/** Returns a name such as lissom.0123456789abcdef.css, with the fingerprint in it. */
	String fingerprinted(String name) {
		return name.replaceFirst("(?=\\.[^.]+$)", "." + this.fingerprint);
	}

}
