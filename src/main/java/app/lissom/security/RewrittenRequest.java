package app.lissom.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The same person, browser and session, asking for something else. */
class RewrittenRequest extends HttpServletRequestWrapper {

	private final String method;

	private final String path;

	private final Map<String, String[]> fields;

	RewrittenRequest(HttpServletRequest request, String method, String path, Map<String, List<String>> fields) {
		super(request);
		this.method = method;
		this.path = path;
		this.fields = fields.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
					(field) -> field.getValue().toArray(String[]::new)));
	}

	@Override
	public String getMethod() {
		return this.method;
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public StringBuffer getRequestURL() {
		StringBuffer url = super.getRequestURL();
		return url.replace(url.indexOf("/", url.indexOf("://") + 3), url.length(), this.path);
	}

	@Override
	public String getServletPath() {
		return this.path;
	}

	@Override
	public @Nullable String getPathInfo() {
		return null;
	}

	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.fields;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.fields.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		String[] values = this.fields.get(name);
		return (values != null) ? Arrays.copyOf(values, values.length) : null;
	}

}
