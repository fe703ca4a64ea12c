package app.lissom.relief;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.OwnedId;
import app.lissom.page.Redirect;
import app.lissom.safety.Advice;
import app.lissom.security.BrowserEncryptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Redirects to the outcome of the answers, by a link with the answers encrypted in it.
 * Only the browser that sent them can open it, so that Back, reload and a second tab
 * work, but no history or log reveals the answers. If the person was signed in, only they
 * can open it.
 */
@Component
class AnswersAddress {

	/** Older answers expire: there may be a new warning sign by then. */
	static final Duration VALIDITY = Duration.ofHours(2);

	private static final String PURPOSE = "picker answers";

	private final BrowserEncryptor encryptor;

	private final JsonMapper json;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Clock clock;

	AnswersAddress(BrowserEncryptor encryptor, JsonMapper json, HttpServletRequest request,
			HttpServletResponse response, Clock clock) {
		this.encryptor = encryptor;
		this.json = json;
		this.request = request;
		this.response = response;
		this.clock = clock;
	}

	ModelAndView redirect(Advice advice, @Nullable Person me) {
		return redirect(PickerParameters.of(advice), me);
	}

	ModelAndView redirect(MultiValueMap<String, String> sent, @Nullable Person me) {
		AnswersText text = new AnswersText(new LinkedMultiValueMap<>(sent), OwnedId.generate(this.clock),
				OwnedId.generate(this.clock));
		String encrypted = this.encryptor.encrypt(purpose(me), this.json.writeValueAsString(text), VALIDITY,
				this.request, this.response);
		return new ModelAndView(Redirect.to("/relief/answer?to={answers}", encrypted));
	}

	/** Returns the answers; a visitor's can still be read once they have signed in. */
	Optional<AnswersText> find(String encrypted, @Nullable Person me) {
		return this.encryptor.decrypt(purpose(me), encrypted, this.request)
			.or(() -> this.encryptor.decrypt(purpose(null), encrypted, this.request))
			.map((text) -> this.json.readValue(text, AnswersText.class));
	}

	/** Returns whether the browser takes cookies, as far as is known. */
	boolean canBeOpened() {
		return this.encryptor.isKnown(this.request);
	}

	private static String purpose(@Nullable Person me) {
		return (me != null) ? PURPOSE + " of " + me.id() : PURPOSE;
	}

	/**
	 * Holds answers as a form sends them, with the ids of what they may be saved as.
	 */
	record AnswersText(LinkedMultiValueMap<String, String> sent, UUID id, UUID check) {

	}

}
