package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts text that travels through a person's browser (AES-256-GCM), so that it cannot
 * be read or changed on the way and expires by itself.
 */
@Component
public class ExpiringTextEncryptor {

	private static final String SECRET_NAME = "seal";

	private final String secret;

	private final Clock clock;

	@Autowired
	ExpiringTextEncryptor(SiteProperties server, JdbcClient jdbc, Clock clock) {
		this((server.secret() != null) ? server.secret() : findOrCreateSecret(jdbc), clock);
	}

	/** Creates one without a database. */
	public ExpiringTextEncryptor(String secret, Clock clock) {
		this.secret = secret;
		this.clock = clock;
	}

	/** Returns the secret of the database, which its first server stores for all. */
	public static String findOrCreateSecret(JdbcClient jdbc) {
		try {
			jdbc.sql("""
					insert into server_secret (name, secret) select :name, :secret
					where not exists (select 1 from server_secret where name = :name)""")
				.param("name", SECRET_NAME)
				.param("secret", Tokens.next())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance was faster.
		}
		return jdbc.sql("select secret from server_secret where name = ?")
			.param(SECRET_NAME)
			.query(String.class)
			.single();
	}

	/**
	 * Encrypts text.
	 * @param purpose what it is for; each purpose has its own key, so that one kind of
	 * text cannot be taken for another
	 * @param validity the time after which it cannot be decrypted
	 */
	public String encrypt(String purpose, String text, Duration validity) {
		String content = this.clock.instant().plus(validity).getEpochSecond() + " " + text;
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(encryptor(purpose).encrypt(content.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the text, if this server encrypted it for this purpose and it is valid. */
	public Optional<String> decrypt(String purpose, String encrypted) {
		String content;
		try {
			content = new String(encryptor(purpose).decrypt(Base64.getUrlDecoder().decode(encrypted)),
					StandardCharsets.UTF_8);
		}
		catch (RuntimeException ex) {
			// Not encrypted by this server, or damaged.
			return Optional.empty();
		}
		int blank = content.indexOf(' ');
		boolean valid = Long.parseLong(content.substring(0, blank)) >= this.clock.instant().getEpochSecond();
		return valid ? Optional.of(content.substring(blank + 1)) : Optional.empty();
	}

	private BytesEncryptor encryptor(String purpose) {
		byte[] key = Tokens.sha256("lissom " + purpose + " " + this.secret);
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
	}

}
