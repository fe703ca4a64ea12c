package app.lissom.sharing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import app.lissom.page.PlainText;
import app.lissom.security.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds the choices for a new link.
 *
 * @param secret generated with the form: if it is sent twice, it creates one link, and
 * both responses can show it
 */
record ShareLinkForm(@Nullable UUID id, @Nullable String secret, @Nullable LinkContent shows, @Nullable Integer life,
		@PlainText(max = MAX_PASSPHRASE) @Nullable String passphrase) {

	/** The shortest passphrase, in code points. Guesses are slowed down, too. */
	static final int MIN_PASSPHRASE = 8;

	/** The longest passphrase, in code points. */
	static final int MAX_PASSPHRASE = 100;

	/** The days for which a link can be valid. */
	static final List<Integer> VALIDITIES = List.of(7, 30);

	/** The form of {@link Tokens#next}. */
	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	/** Suggests what shows the least, for the shortest time. */
	static ShareLinkForm of(UUID id) {
		return new ShareLinkForm(id, Tokens.next(), LinkContent.COPY, VALIDITIES.get(0), null);
	}

	void check(Errors errors) {
		if (this.shows == null) {
			errors.rejectValue("shows", "sharing.content.missing");
		}
		if (this.life == null || !VALIDITIES.contains(this.life)) {
			errors.rejectValue("life", "sharing.validity.missing");
		}
		String spoken = spokenPassphrase();
		if (spoken != null && spoken.codePoints().count() < MIN_PASSPHRASE) {
			errors.rejectValue("passphrase", "sharing.passphrase.short");
		}
	}

	@Nullable String spokenPassphrase() {
		return (this.passphrase != null && !this.passphrase.isBlank()) ? spoken(this.passphrase) : null;
	}

	/** Returns a passphrase as it is heard on the phone: no capitals, one space. */
	static String spoken(String passphrase) {
		return passphrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/** Returns the secret of the form, or a new one if it is malformed. */
	String validSecret() {
		return (this.secret != null && SECRET.matcher(this.secret).matches()) ? this.secret : Tokens.next();
	}

	Duration validity() {
		return Duration.ofDays(Objects.requireNonNull(this.life));
	}

	enum LinkContent {

		/** The report as it is now. */
		COPY,

		/** As many days, up to the one on which it is viewed. */
		CURRENT

	}

}
