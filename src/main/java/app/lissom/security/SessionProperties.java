package app.lissom.security;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a person is signed out without asking for it.
 *
 * @param idle how long they may be away
 * @param absolute how long a session lasts at most
 * @param rememberedIdle how long they may be away when the device remembers them
 * @param rememberedAbsolute how long the device remembers them at most
 */
@ConfigurationProperties("lissom.session")
record SessionProperties(@DefaultValue("2h") Duration idle, @DefaultValue("24h") Duration absolute,
		@DefaultValue("30d") Duration rememberedIdle, @DefaultValue("180d") Duration rememberedAbsolute) {

	Duration idle(boolean remembered) {
		return remembered ? this.rememberedIdle : this.idle;
	}

	/** The moment after which a session that was last seen at this moment has ended. */
	Instant end(Instant createdAt, Instant seenAt, boolean remembered) {
		Instant idleEnd = seenAt.plus(idle(remembered));
		Instant absoluteEnd = createdAt.plus(remembered ? this.rememberedAbsolute : this.absolute);
		return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
	}

}
