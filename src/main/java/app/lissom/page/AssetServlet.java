package app.lissom.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** Sends assets. It is a servlet, because Spring MVC takes ten times as long. */
class AssetServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private static final String ONE_YEAR_IMMUTABLE = "public, max-age=31536000, immutable";

	private static final String ONE_DAY = "public, max-age=86400";

	private final transient Assets assets;

	AssetServlet(Assets assets) {
		this.assets = assets;
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Asset asset = this.assets.find(path);
		if (asset == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		byte @Nullable [] gzipped = asset.gzipped();
		boolean gzip = gzipped != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String tag = '"' + asset.fingerprint() + (gzip ? "-gzip\"" : "\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, path.startsWith("/assets/") ? ONE_YEAR_IMMUTABLE : ONE_DAY);
		response.setHeader(HttpHeaders.ETAG, tag);
		if (gzipped != null) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if (matches(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] content = (gzipped != null && gzip) ? gzipped : asset.plain();
		response.setContentType(asset.type());
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

	private static boolean acceptsGzip(@Nullable String encodings) {
		return encodings != null && encodings.contains("gzip") && !encodings.matches(".*gzip; ?q=0(\\.0*)?(,.*)?");
	}

	private static boolean matches(String tag, @Nullable String ifNoneMatch) {
		return ifNoneMatch != null && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
	}

}
