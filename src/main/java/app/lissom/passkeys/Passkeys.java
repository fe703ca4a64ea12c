package app.lissom.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** Lists, renames and deletes the passkeys of an account. */
@Component
public class Passkeys {

	/** The most of one account. */
	public static final int MOST = 20;

	private final JdbcClient jdbc;

	Passkeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the passkeys of an account, the oldest first. */
	public List<Passkey> findAll(AccountId account) {
		return this.jdbc
			.sql("select id, name, created_at, used_at from passkey where account_id = ? order by created_at, id")
			.param(account.value())
			.query((row, number) -> read(row))
			.list();
	}

	public Optional<Passkey> find(AccountId account, UUID id) {
		return this.jdbc.sql("select id, name, created_at, used_at from passkey where account_id = ? and id = ?")
			.params(account.value(), id)
			.query((row, number) -> read(row))
			.optional();
	}

	private static Passkey read(ResultSet row) throws SQLException {
		OffsetDateTime usedAt = row.getObject("used_at", OffsetDateTime.class);
		return new Passkey(row.getObject("id", UUID.class), row.getString("name"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				(usedAt != null) ? usedAt.toInstant() : null);
	}

	public int count(AccountId account) {
		return this.jdbc.sql("select count(*) from passkey where account_id = ?")
			.param(account.value())
			.query(Integer.class)
			.single();
	}

	/** Renames a passkey of this account. */
	public void rename(AccountId account, UUID id, String name) {
		this.jdbc.sql("update passkey set name = ? where account_id = ? and id = ?")
			.params(name, account.value(), id)
			.update();
	}

	/** Deletes a passkey of this account; false if it has none with this id. */
	public boolean delete(AccountId account, UUID id) {
		return this.jdbc.sql("delete from passkey where account_id = ? and id = ?")
			.params(account.value(), id)
			.update() == 1;
	}

	List<Bytes> credentialIds(AccountId account) {
		return this.jdbc.sql("select credential_id from passkey where account_id = ? order by created_at, id")
			.param(account.value())
			.query((row, number) -> Bytes.fromBase64(row.getString("credential_id")))
			.list();
	}

}
