package app.lissom.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.SiteProperties;
import app.lissom.signin.SignUpProperties.Mode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Decides who can create an account. An invitation is an encrypted text in a link, so
 * that it can be created without a database; the database counts the accounts created
 * with it.
 */
@Component
class Invitations {

	private static final String PURPOSE = "invitation";

	private final SignUpProperties settings;

	private final ExpiringTextEncryptor encryptor;

	private final JdbcClient jdbc;

	private final Clock clock;

	Invitations(SignUpProperties settings, SiteProperties server, ExpiringTextEncryptor encryptor, JdbcClient jdbc,
			Clock clock) {
		if (settings.signUp() == Mode.INVITATION && server.secret() == null) {
			throw new InvalidConfigurationPropertyValueException("lissom.secret", null,
					"lissom.sign-up=invitation needs a secret, which the invite command knows too");
		}
		this.settings = settings;
		this.encryptor = encryptor;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Creates an invitation.
	 * @param people how many can sign up with it
	 */
	static String create(ExpiringTextEncryptor encryptor, int people, Duration validity) {
		return encryptor.encrypt(PURPOSE, UUID.randomUUID() + " " + people, validity);
	}

	Mode mode() {
		return this.settings.signUp();
	}

	/** Returns whether an account can be made, with this invitation if one is needed. */
	boolean isAllowed(@Nullable String invitation) {
		return switch (mode()) {
			case OPEN -> true;
			case INVITATION -> read(invitation).filter((one) -> uses(one) < one.people()).isPresent();
			case CLOSED -> false;
		};
	}

	/**
	 * Counts a new account, in its transaction. Two at the same moment collide, and one
	 * is tried again.
	 * @throws NotInvitedException if the account must not be made
	 */
	void use(@Nullable String invitation) {
		if (!isAllowed(invitation)) {
			throw new NotInvitedException();
		}
		if (mode() == Mode.INVITATION) {
			read(invitation).ifPresent((one) -> this.jdbc
				.sql("insert into invitation_use (invitation_id, use_no, ends_at) values (?, ?, ?)")
				.params(one.id(), uses(one) + 1, OffsetDateTime.now(this.clock).plus(OperatorLinks.LONGEST))
				.update());
		}
	}

	private int uses(Invitation invitation) {
		return this.jdbc.sql("select count(*) from invitation_use where invitation_id = ?")
			.param(invitation.id())
			.query(Integer.class)
			.single();
	}

	private Optional<Invitation> read(@Nullable String invitation) {
		return Optional.ofNullable(invitation)
			.flatMap((text) -> this.encryptor.decrypt(PURPOSE, text))
			.map((text) -> text.split(" "))
			.map((parts) -> new Invitation(UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
	}

	/** Purges the uses of invitations that have ended. */
	@Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from invitation_use where ends_at < ?").param(OffsetDateTime.now(this.clock)).update();
	}

	private record Invitation(UUID id, int people) {

	}

	/** Thrown when the invitation is not valid, or is missing. */
	static class NotInvitedException extends RuntimeException {

		NotInvitedException() {
			super("No invitation", null, false, false);
		}

	}

}
