package app.lissom.assets;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** Sends assets. Compression, ETags and status 304 work as for all public responses. */
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
		response.setHeader(HttpHeaders.CACHE_CONTROL, path.startsWith("/assets/") ? ONE_YEAR_IMMUTABLE : ONE_DAY);
		response.setContentType(asset.type());
		response.setContentLength(asset.content().length);
		response.getOutputStream().write(asset.content());
	}

}
