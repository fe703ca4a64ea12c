package app.lissom.page;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;

/**
 * Lists the supported languages, and finds the one for a visitor: what they chose before,
 * which is in a cookie, or else what their browser asks for.
 */
@Component("languages")
public class Languages {

	private static final String COOKIE = "language";

	private static final Duration ONE_YEAR = Duration.ofDays(365);

	private final List<Locale> all;

	Languages(LanguageProperties properties) {
		this.all = List.copyOf(properties.languages());
	}

	/** Returns them all, in the order of the setting. */
	public List<Locale> all() {
		return this.all;
	}

	/** Returns the first one: that of whoever asks for no language that there is. */
	public Locale standard() {
		return this.all.get(0);
	}

	/** Returns what a person chose, or the standard language. */
	public Locale orStandard(@Nullable Locale chosen) {
		return Optional.ofNullable(chosen).flatMap(this::find).orElseGet(this::standard);
	}

	/** Finds the same language with the same country, or else the same language. */
	public Optional<Locale> find(Locale wanted) {
		return this.all.contains(wanted) ? Optional.of(wanted)
				: this.all.stream().filter((one) -> one.getLanguage().equals(wanted.getLanguage())).findFirst();
	}

	/** Finds a language by its tag, such as {@code es-419}. */
	public Optional<Locale> find(@Nullable String tag) {
		return Optional.ofNullable(tag).map(Locale::forLanguageTag).flatMap(this::find);
	}

	/**
	 * Returns the language for a request.
	 * @param reader who it comes from, if that is known
	 */
	public Locale of(@Nullable Object reader, HttpServletRequest request) {
		return Optional.ofNullable((reader instanceof LanguageChoice choice) ? choice.language() : null)
			.flatMap(this::find)
			.orElseGet(() -> of(request));
	}

	/** Returns the language for a request that comes from no account. */
	public Locale of(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
			.map(Cookie::getValue)
			.flatMap(this::find)
			.or(() -> accepted(request))
			.orElseGet(this::standard);
	}

	/** Without the header, the list holds the language of the server. */
	private Optional<Locale> accepted(HttpServletRequest request) {
		return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) ? Optional.empty()
				: Collections.list(request.getLocales()).stream().flatMap((one) -> find(one).stream()).findFirst();
	}

	/** Returns whether a cookie with this name holds a choice of language. */
	public static boolean isCookie(String name) {
		return COOKIE.equals(name);
	}

	/** Returns the cookie that holds a choice. It is no secret. */
	public static ResponseCookie cookie(Locale chosen, HttpServletRequest request) {
		return ResponseCookie.from(COOKIE, chosen.toLanguageTag())
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(ONE_YEAR)
			.build();
	}

	/** Returns what its speakers call a language, such as "Español". */
	public static String nameOf(Locale language) {
		Locale plain = Locale.forLanguageTag(language.getLanguage());
		return StringUtils.capitalize(plain.getDisplayLanguage(plain));
	}

	/** Returns whether a language is written from right to left. */
	public static boolean isRightToLeft(Locale language) {
		return List.of("ar", "dv", "fa", "he", "ps", "ur", "yi").contains(language.getLanguage());
	}

	/** Names on every page the URL to return to after the language is changed. */
	@Component
	static class ReturnAddress implements PageVariable {

		/** Has a choice of its own. */
		private static final String SETTINGS = "/settings";

		private final Languages languages;

		ReturnAddress(Languages languages) {
			this.languages = languages;
		}

		@Override
		public String name() {
			return "here";
		}

		/**
		 * Returns the URL of the page without the context path; null where there is no
		 * choice, and for the response to a form, which changing the language would lose.
		 */
		@Override
		public @Nullable String value(HttpServletRequest request) {
			if (HttpMethod.POST.matches(request.getMethod()) || this.languages.all().size() < 2) {
				return null;
			}
			boolean error = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
			String address = String
				.valueOf(error ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI());
			String path = address.substring(request.getContextPath().length());
			if (path.equals(SETTINGS)) {
				return null;
			}
			return (error || request.getQueryString() == null) ? path : path + "?" + request.getQueryString();
		}

	}

	/**
	 * Configures the languages.
	 *
	 * @param languages their tags; the first one is for people whose browser asks for
	 * none of them. The country in a tag decides how numbers and dates look: es-419
	 * writes 2.5, es-AR writes 2,5
	 */
	@ConfigurationProperties("lissom")
	record LanguageProperties(@DefaultValue("en,es-419") List<Locale> languages) {

		LanguageProperties {
			if (languages.isEmpty()) {
				throw new IllegalArgumentException("lissom.languages must name a language, such as en");
			}
		}

	}

}
