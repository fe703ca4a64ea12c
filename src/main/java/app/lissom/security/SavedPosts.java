package app.lissom.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Lets what somebody typed travel, sealed, through the page on which they sign in. So a
 * visitor keeps a result and a session that ended loses no text, and neither costs a row.
 */
@Component
public class SavedPosts {

	/** Time to sign in, or to sign up and write the recovery codes down. */
	static final Duration VALIDITY = Duration.ofHours(2);

	/** Longest text that travels, in bytes: a note of 10,000 characters and its form. */
	static final int LARGEST = 64 * 1024;

	private static final String PURPOSE = "continuation";

	private static final List<String> ROOMS = List.of("/diary/", "/relief/");

	private final ExpiringTextEncryptor seal;

	private final JsonMapper json;

	SavedPosts(ExpiringTextEncryptor seal, JsonMapper json) {
		this.seal = seal;
		this.json = json;
	}

	/** Whether a request is of the kind that can go on after signing in. */
	static boolean canGoOn(HttpServletRequest request) {
		String type = request.getContentType();
		return HttpMethod.POST.matches(request.getMethod())
				&& ROOMS.stream().anyMatch((room) -> request.getRequestURI().startsWith(room)) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/** The request, sealed, or empty when it is too large to travel. */
	Optional<String> seal(HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (mayTravel(name)) {
				fields.put(name, List.of(values));
			}
		});
		String text = this.json.writeValueAsString(new SavedPost(request.getRequestURI(), fields));
		return (text.length() > LARGEST) ? Optional.empty() : Optional.of(this.seal.seal(PURPOSE, text, VALIDITY));
	}

	/** The fields of the page that comes instead: what was sealed, or that it is lost. */
	Map<String, List<String>> fields(HttpServletRequest request) {
		return seal(request).map((sealed) -> Map.of("sealed", List.of(sealed))).orElse(Map.of("lost", List.of("true")));
	}

	private static boolean mayTravel(String name) {
		return !name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** What was sealed, unless it was changed, is too old or is not ours. */
	public Optional<SavedPost> open(PendingRequestForm onward) {
		String sealed = onward.sealed();
		return (sealed == null || sealed.length() > 4 * LARGEST) ? Optional.empty()
				: this.seal.open(PURPOSE, sealed).map((text) -> this.json.readValue(text, SavedPost.class));
	}

}
