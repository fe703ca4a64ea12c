package app.lissom.page;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps attributes that are set during rendering in a map of its own. Thymeleaf stores
 * the variables of a template as request attributes, about a thousand per page, and
 * Tomcat reports each to its listeners. It also asks for many that are not set: these are
 * looked up in the request and its wrappers only once.
 */
final class LocalAttributes extends HttpServletRequestWrapper {

	private static final Object REMOVED = new Object();

	private final Map<String, Object> attributes = new HashMap<>();

	LocalAttributes(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		Object value = this.attributes.get(name);
		if (value == null) {
			value = super.getAttribute(name);
			setAttribute(name, value);
		}
		return (value == REMOVED) ? null : value;
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		this.attributes.put(name, (value != null) ? value : REMOVED);
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.put(name, REMOVED);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
		names.addAll(this.attributes.keySet());
		names.removeIf((name) -> this.attributes.get(name) == REMOVED);
		return Collections.enumeration(names);
	}

}
