package app.lissom.guide;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Configures the practice where people can book a massage.
 *
 * @param name the name of the practice
 * @param person who works there
 * @param role what that person is; without one, it is a message
 * @param phone the number to call; without one, none is shown
 * @param bookingLink the web address to book at; without one, no button is shown
 */
@ConfigurationProperties("lissom.practice")
public record PracticeProperties(@DefaultValue("Work of Heart - Healing Touch") String name,
		@DefaultValue("Abby") String person, @Nullable String role, @Nullable String phone,
		@Nullable String bookingLink) {

	public PracticeProperties {
		role = StringUtils.hasText(role) ? role : null;
		phone = StringUtils.hasText(phone) ? phone : null;
		bookingLink = StringUtils.hasText(bookingLink) ? bookingLink : null;
		if (bookingLink != null && !bookingLink.toLowerCase(Locale.ROOT).matches("https?://.+")) {
			throw new IllegalArgumentException("lissom.practice.booking-link must begin with https:// or http://");
		}
	}

	/** Returns the link that calls, or null if there is no phone. */
	public @Nullable String call() {
		return (this.phone != null) ? "tel:" + this.phone.replaceAll("[^0-9+]", "") : null;
	}

}
