package app.lissom.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Sends the kept bytes: a servlet, because the way through Spring costs ten times that.
 */
class AssetServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private static final String FOR_EVER = "public, max-age=31536000, immutable";

	private static final String FOR_A_DAY = "public, max-age=86400";

	private final transient Assets assets;

	AssetServlet(Assets assets) {
		this.assets = assets;
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getRequestURI();
		Asset asset = this.assets.at(path);
		if (asset == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		byte[] zipped = asset.gzipped();
		boolean zip = zipped != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String tag = '"' + asset.fingerprint() + (zip ? "-gzip\"" : "\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, path.startsWith("/assets/") ? FOR_EVER : FOR_A_DAY);
		response.setHeader(HttpHeaders.ETAG, tag);
		if (zipped != null) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if (has(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] content = asset.plain();
		if (zipped != null && zip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			content = zipped;
		}
		response.setContentType(asset.type());
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

	private static boolean acceptsGzip(@Nullable String encodings) {
		return encodings != null && encodings.contains("gzip") && !encodings.matches(".*gzip; ?q=0(\\.0*)?(,.*)?");
	}

	private static boolean has(String tag, @Nullable String known) {
		return known != null && (known.contains(tag) || known.strip().equals("*"));
	}

}
