package app.lissom.sharing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import app.lissom.page.PlainText;
import app.lissom.security.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A link to be made, as it is chosen.
 *
 * @param id the id that was drawn with the form
 * @param secret the secret that was drawn with it: sent twice, a form makes one link, and
 * both answers can show it
 * @param shows what it shows
 * @param life how many days it works
 * @param passphrase what has to be typed, if anything
 */
record ShareLinkForm(@Nullable UUID id, @Nullable String secret, @Nullable Shows shows, @Nullable Integer life,
		@PlainText(max = LONGEST) @Nullable String passphrase) {

	/** Shortest passphrase, in code points. Guesses are slowed down, too. */
	static final int SHORTEST = 8;

	/** Longest passphrase, in code points. */
	static final int LONGEST = 100;

	/** How many days a link may work. */
	static final List<Integer> LIVES = List.of(7, 30);

	/** What {@link Tokens#next} makes. */
	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	/** What shows the least, for the shortest time. */
	static ShareLinkForm drawn(UUID id) {
		return new ShareLinkForm(id, Tokens.next(), Shows.COPY, LIVES.get(0), null);
	}

	void check(Errors errors) {
		if (this.shows == null && !errors.hasFieldErrors("shows")) {
			errors.rejectValue("shows", "sharing.shows.missing");
		}
		if ((this.life == null || !LIVES.contains(this.life)) && !errors.hasFieldErrors("life")) {
			errors.rejectValue("life", "sharing.life.missing");
		}
		String typed = goodPassphrase();
		if (typed != null && typed.codePoints().count() < SHORTEST && !errors.hasFieldErrors("passphrase")) {
			errors.rejectValue("passphrase", "sharing.passphrase.short");
		}
	}

	/** What has to be typed, without the blanks around it; null for nothing. */
	@Nullable String goodPassphrase() {
		return (this.passphrase != null && !this.passphrase.isBlank()) ? this.passphrase.strip() : null;
	}

	/** The secret, if it is one of ours in shape. */
	String goodSecret() {
		return (this.secret != null && SECRET.matcher(this.secret).matches()) ? this.secret : Tokens.next();
	}

	Duration duration() {
		return Duration.ofDays(Objects.requireNonNull(this.life));
	}

	/** What a link shows. */
	enum Shows {

		/** The report as it is now. */
		COPY,

		/** As many days, up to the one on which it is opened. */
		CURRENT

	}

}
