package app.lissom.passkeys;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Adapts the passkeys of accounts to Spring Security's WebAuthn. The account itself is
 * the WebAuthn user: its id is the user handle, and there is no second name that could
 * differ.
 */
@Component
class PasskeyCredentials implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyCredentials(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Stores a new credential, or that one was used. */
	@Override
	public void save(CredentialRecord credential) {
		if (findByCredentialId(credential.getCredentialId()) == null) {
			insert(credential);
		}
		else {
			update(credential);
		}
	}

	private void insert(CredentialRecord credential) {
		Bytes attestation = credential.getAttestationObject();
		if (attestation == null) {
			throw new IllegalArgumentException("No attestation");
		}
		this.jdbc.sql("""
				insert into passkey (account_id, id, name, credential_id, attestation, sign_count, created_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(accountOf(credential.getUserEntityUserId()).value(), UUID.randomUUID(), credential.getLabel(),
					credential.getCredentialId().toBase64UrlString(), attestation.getBytes(),
					credential.getSignatureCount(), OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * Where an authenticator counts, each use has a higher number. One that has not comes
	 * from a copy, or is sent again.
	 */
	private void update(CredentialRecord credential) {
		int updated = this.jdbc.sql("""
				update passkey set sign_count = :count, used_at = :now
				where account_id = :me and credential_id = :id
				and (sign_count < :count or (sign_count = 0 and :count = 0))""")
			.param("me", accountOf(credential.getUserEntityUserId()).value())
			.param("count", credential.getSignatureCount())
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", credential.getCredentialId().toBase64UrlString())
			.update();
		if (updated == 0) {
			throw new IllegalArgumentException("The count of signatures does not grow");
		}
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.jdbc
			.sql("select account_id, name, credential_id, attestation, sign_count from passkey where credential_id = ?")
			.param(credentialId.toBase64UrlString())
			.query((row, number) -> readCredential(row))
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.jdbc
			.sql("select account_id, name, credential_id, attestation, sign_count from passkey where account_id = ?")
			.param(accountOf(userId).value())
			.query((row, number) -> readCredential(row))
			.list();
	}

	/** The public key is in the attestation. */
	private static CredentialRecord readCredential(ResultSet row) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(row.getString("credential_id")))
			.userEntityUserId(handleOf(new AccountId(row.getObject("account_id", UUID.class))))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.signatureCount(row.getLong("sign_count"))
			.uvInitialized(true)
			.transports(Set.of())
			.created(Instant.EPOCH)
			.lastUsed(Instant.EPOCH)
			.label(row.getString("name"))
			.build();
	}

	/** Passkeys are deleted by their owner alone, and with the account. */
	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public PublicKeyCredentialUserEntity findById(Bytes id) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(id)
			.name(accountOf(id).toString())
			.displayName("")
			.build();
	}

	/** Accounts are not looked up by the names that WebAuthn shows. */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return null;
	}

	@Override
	public void save(PublicKeyCredentialUserEntity userEntity) {
		throw new UnsupportedOperationException();
	}

	static Bytes handleOf(AccountId account) {
		return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
			.putLong(account.value().getMostSignificantBits())
			.putLong(account.value().getLeastSignificantBits())
			.array());
	}

	static AccountId accountOf(Bytes handle) {
		ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
		return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
	}

}
