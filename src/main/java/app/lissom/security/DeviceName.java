package app.lissom.security;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;

/**
 * Names the device of a request in words that its owner recognizes, such as "Firefox on
 * Linux". It is what the browser claims to be, so it is only shown to that person.
 */
public final class DeviceName {

	/** Words in the User-Agent header; those that others say too come last. */
	private static final Map<String, String> BROWSERS = table("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "DuckDuckGo", "DuckDuckGo", "CriOS", "Chrome",
			"Chrome", "Chrome", "Safari", "Safari");

	private static final Map<String, String> SYSTEMS = table("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "CrOS", "Chromebook", "Mac OS X", "Mac", "Linux", "Linux");

	private DeviceName() {
	}

	private static Map<String, String> table(String... words) {
		Map<String, String> table = new LinkedHashMap<>();
		for (int i = 0; i < words.length; i += 2) {
			table.put(words[i], words[i + 1]);
		}
		return table;
	}

	public static String of(HttpServletRequest request) {
		return of(String.valueOf(request.getHeader(HttpHeaders.USER_AGENT)));
	}

	static String of(String userAgent) {
		return find(BROWSERS, userAgent, "Browser") + " on " + find(SYSTEMS, userAgent, "an unknown device");
	}

	/**
	 * Names the device in the language of the request, for a name that its owner keeps.
	 */
	public static String of(HttpServletRequest request, MessageSource messages) {
		String userAgent = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
		Locale language = LocaleContextHolder.getLocale();
		return messages.getMessage("page.device",
				new Object[] { find(BROWSERS, userAgent, messages.getMessage("page.device.browser", null, language)),
						find(SYSTEMS, userAgent, messages.getMessage("page.device.system", null, language)) },
				language);
	}

	private static String find(Map<String, String> table, String userAgent, String unknown) {
		return table.entrySet()
			.stream()
			.filter((entry) -> userAgent.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(unknown);
	}

}
