package app.lissom.security;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits how long a session lasts.
 *
 * @param idle longest time between two requests
 * @param absolute longest time since the sign-in
 * @param rememberedIdle the same when the person asked to stay signed in
 * @param rememberedAbsolute the same when the person asked to stay signed in
 */
@ConfigurationProperties("lissom.session")
public record SignInSessionProperties(@DefaultValue("2h") Duration idle, @DefaultValue("24h") Duration absolute,
		@DefaultValue("30d") Duration rememberedIdle, @DefaultValue("180d") Duration rememberedAbsolute) {

	/** In less than a minute nobody can finish a page. */
	private static final Duration SHORTEST = Duration.ofMinutes(1);

	public SignInSessionProperties {
		requireLonger("idle", idle);
		requireLonger("absolute", absolute);
		requireLonger("remembered-idle", rememberedIdle);
		requireLonger("remembered-absolute", rememberedAbsolute);
	}

	private static void requireLonger(String name, Duration duration) {
		if (duration.compareTo(SHORTEST) < 0) {
			throw new IllegalArgumentException("lissom.session." + name + " must be at least one minute");
		}
	}

	/** Returns when a session ends if it is not used again. */
	OffsetDateTime end(OffsetDateTime createdAt, OffsetDateTime seenAt, boolean remembered) {
		OffsetDateTime idleEnd = seenAt.plus(remembered ? this.rememberedIdle : this.idle);
		OffsetDateTime absoluteEnd = createdAt.plus(remembered ? this.rememberedAbsolute : this.absolute);
		return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
	}

}
