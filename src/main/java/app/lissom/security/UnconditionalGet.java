package app.lissom.security;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/** Requests the full response, without conditional or range headers. */
final class UnconditionalGet extends HttpServletRequestWrapper {

	/** Headers that would make one request's response differ from the next one's. */
	private static final Set<String> CONDITIONS = Set.of("accept-encoding", "if-none-match", "if-match",
			"if-modified-since", "if-unmodified-since", "if-range", "range");

	UnconditionalGet(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
	}

}
