package app.lissom.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Encrypts a posted form for the browser that posted it, so that it can wait inside the
 * sign-in page without a row in the database. Another browser cannot open it.
 */
@Component
public class SavedPosts {

	/** Time to sign in, or to sign up and write the recovery codes down. */
	static final Duration VALIDITY = Duration.ofHours(2);

	/** Longest form, in characters: a note of 10,000 characters and what is around it. */
	static final int LONGEST = 64 * 1024;

	private static final String PENDING = SavedPosts.class.getName() + ".PENDING";

	private static final String PURPOSE = "saved post";

	private static final RequestMatcher PRIVATE = AccessRules.anyOf(AccessRules.PRIVATE);

	private static final RequestMatcher SIGN_OUT = AccessRules.anyOf(AccessRules.SIGN_OUT);

	/**
	 * Forms that nothing is typed into, and that must be pressed on their own page, which
	 * says what will happen.
	 */
	private static final RequestMatcher OWN_PAGE = AccessRules.anyPost("/settings/leave", "/settings/codes",
			"/settings/passkeys");

	private final BrowserEncryptor encryptor;

	private final JsonMapper json;

	SavedPosts(BrowserEncryptor encryptor, JsonMapper json) {
		this.encryptor = encryptor;
		this.json = json;
	}

	/** Returns whether it is a form that is filled in to be saved in an account. */
	static boolean isForm(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && PRIVATE.matches(request) && !SIGN_OUT.matches(request)
				&& !isOfOwnPage(request);
	}

	/** Returns whether it is a form whose own page is shown again instead. */
	static boolean isOfOwnPage(HttpServletRequest request) {
		return OWN_PAGE.matches(request);
	}

	/**
	 * Encrypts the form for the page that the request is forwarded to.
	 * @param secrets whether it is also saved with a password in it; without its password
	 * it would do something else, so else it is not saved at all
	 */
	void encrypt(HttpServletRequest request, HttpServletResponse response, boolean secrets) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		fields.keySet().removeIf((name) -> name.startsWith("_csrf"));
		SavedPost post = new SavedPost(request.getRequestURI().substring(request.getContextPath().length()), fields,
				pageOf(request), OutboxMark.find(request.getParameterMap().keySet()));
		String text = this.json.writeValueAsString(post);
		if (!isSavable(request, secrets) || text.length() > LONGEST) {
			request.setAttribute(PENDING, new PendingRequest(null, "", null));
			return;
		}
		String encrypted = this.encryptor.encrypt(PURPOSE, text, VALIDITY, request, response);
		request.setAttribute(PENDING, new PendingRequest(null, encrypted, post));
	}

	/** Returns the page that the form was on; null for those that only hand it on. */
	private static @Nullable String pageOf(HttpServletRequest request) {
		String page = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "");
		String address = page.replaceFirst("^https?://[^/]*", "");
		if (!isOfThisHost(page, request) || !address.startsWith(request.getContextPath() + "/")) {
			return null;
		}
		String local = address.substring(request.getContextPath().length());
		return PendingRequest.LOCAL.matcher(local).matches() && !local.startsWith("/sign-") ? local : null;
	}

	private static boolean isSavable(HttpServletRequest request, boolean secrets) {
		String type = request.getContentType();
		return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && isOfThisSite(request)
				&& (secrets || request.getParameterMap().entrySet().stream().noneMatch(SavedPosts::isSecret));
	}

	/** Browsers that do not say where a form comes from name at least its host. */
	private static boolean isOfThisSite(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site != null) ? site.equals("same-origin") || site.equals("none")
				: origin == null || isOfThisHost(origin, request);
	}

	private static boolean isOfThisHost(String url, HttpServletRequest request) {
		return url.replaceFirst("^https?://", "")
			.replaceFirst("(:\\d+)?(/.*)?$", "")
			.equalsIgnoreCase(request.getServerName());
	}

	private static boolean isSecret(Map.Entry<String, String[]> field) {
		return SavedPost.isSecret(field.getKey()) && !String.join("", field.getValue()).isBlank();
	}

	/**
	 * Returns what came with the request. An encrypted form is taken from a posted field
	 * only, never from an address.
	 */
	public PendingRequest pending(HttpServletRequest request) {
		if (request.getAttribute(PENDING) instanceof PendingRequest pending) {
			return pending;
		}
		boolean posted = HttpMethod.POST.matches(request.getMethod()) && request.getQueryString() == null;
		String encrypted = posted ? request.getParameter("sealed") : null;
		return new PendingRequest(request.getParameter("next"), encrypted,
				(encrypted != null) ? open(encrypted, request) : null);
	}

	private @Nullable SavedPost open(String encrypted, HttpServletRequest request) {
		return this.encryptor.decrypt(PURPOSE, encrypted, request)
			.map((text) -> this.json.readValue(text, SavedPost.class))
			.orElse(null);
	}

}
