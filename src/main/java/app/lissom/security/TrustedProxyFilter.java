package app.lissom.security;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Applies forwarded headers, but only those of trusted proxies. The client's address is
 * the last one that a trusted proxy has seen: any before it may be forged. The host is
 * that of the Host header, with its port.
 */
class TrustedProxyFilter extends ForwardedHeaderFilter {

	private static final String FOR = "x-forwarded-for";

	private static final String PROTO = "x-forwarded-proto";

	private static final String PREFIX = "x-forwarded-prefix";

	private static final Set<String> HEADERS = Set.of("forwarded", FOR, PROTO, PREFIX, "x-forwarded-host",
			"x-forwarded-port", "x-forwarded-ssl");

	/** An IPv4 or IPv6 address, which some proxies write with a port. */
	private static final Pattern ADDRESS = Pattern
		.compile("(?<four>\\d+(\\.\\d+){3})(:\\d+)?|\\[?(?<six>[0-9a-fA-F.]*:[0-9a-fA-F:.]+)(](:\\d+)?)?");

	private static final Pattern PATH = Pattern.compile("(/[\\w.~-]+)+/?");

	private static final List<IpAddressMatcher> LOOPBACK = List.of(new IpAddressMatcher("127.0.0.0/8"),
			new IpAddressMatcher("::1"));

	private final List<IpAddressMatcher> trusted;

	/** Creates a filter that trusts these addresses and networks. */
	TrustedProxyFilter(List<String> trusted) {
		super(false);
		setUseForwardedPrefix(true);
		setRelativeRedirects(true);
		this.trusted = trusted.stream().map(IpAddressMatcher::new).toList();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		super.doFilterInternal(new ProxyRequest(request, believed(request)), response, chain);
	}

	private Map<String, String> believed(HttpServletRequest request) {
		Map<String, String> believed = new TreeMap<>();
		if (isTrusted(request.getRemoteAddr())) {
			believed.put(FOR, client(request));
			String proto = last(request, PROTO);
			if (proto.equals("http") || proto.equals("https")) {
				believed.put(PROTO, proto);
			}
			String prefix = last(request, PREFIX);
			if (PATH.matcher(prefix).matches()) {
				believed.put(PREFIX, prefix);
			}
			String host = request.getHeader(HttpHeaders.HOST);
			if (host != null) {
				// Spring drops the port with another protocol, unless a proxy names the
				// host.
				believed.put("x-forwarded-host", host);
			}
		}
		return believed;
	}

	/**
	 * Follows the hops backwards to the first address that is no trusted proxy. It stops
	 * at a loopback address, which no other machine can have seen.
	 */
	private String client(HttpServletRequest request) {
		String client = request.getRemoteAddr();
		List<String> hops = values(request, FOR);
		for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
			Matcher hop = ADDRESS.matcher(hops.get(i));
			if (!hop.matches()) {
				break;
			}
			client = (hop.group("four") != null) ? hop.group("four") : hop.group("six");
			if (isLoopback(client)) {
				break;
			}
		}
		return client.contains(":") ? "[" + client + "]" : client;
	}

	private boolean isTrusted(String address) {
		return this.trusted.stream().anyMatch((network) -> matches(network, address));
	}

	private static boolean isLoopback(String address) {
		return LOOPBACK.stream().anyMatch((network) -> matches(network, address));
	}

	private static boolean matches(IpAddressMatcher network, String address) {
		try {
			return network.matches(address.split("%", 2)[0]);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String last(HttpServletRequest request, String header) {
		List<String> values = values(request, header);
		return values.isEmpty() ? "" : values.get(values.size() - 1);
	}

	private static List<String> values(HttpServletRequest request, String header) {
		return Collections.list(request.getHeaders(header))
			.stream()
			.flatMap((line) -> List.of(line.split(",")).stream())
			.map(String::strip)
			.toList();
	}

	/** Replaces the forwarded headers that were sent by the trusted ones. */
	private static final class ProxyRequest extends HttpServletRequestWrapper {

		private final Map<String, String> believed;

		ProxyRequest(HttpServletRequest request, Map<String, String> believed) {
			super(request);
			this.believed = believed;
		}

		@Override
		public @Nullable String getHeader(String name) {
			String lower = name.toLowerCase(Locale.ROOT);
			return HEADERS.contains(lower) ? this.believed.get(lower) : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!HEADERS.contains(lower)) {
				return super.getHeaders(name);
			}
			String value = this.believed.get(lower);
			return Collections.enumeration((value != null) ? List.of(value) : List.of());
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			names.addAll(Collections.list(super.getHeaderNames()));
			names.removeAll(HEADERS);
			names.addAll(this.believed.keySet());
			return Collections.enumeration(names);
		}

	}

}
