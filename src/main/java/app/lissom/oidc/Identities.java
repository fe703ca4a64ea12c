package app.lissom.oidc;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which account belongs to which person at the identity provider. */
@Component
public class Identities {

	private final JdbcClient jdbc;

	private final IdentityProvider provider;

	Identities(JdbcClient jdbc, IdentityProvider provider) {
		this.jdbc = jdbc;
		this.provider = provider;
	}

	public Optional<AccountId> findOwner(Identity identity) {
		return this.jdbc.sql("select account_id from external_identity where issuer = ? and subject = ?")
			.params(identity.issuer(), identity.subject())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.optional();
	}

	/**
	 * Returns whether the account can be opened by the provider that is configured now.
	 */
	public boolean isLinked(AccountId account) {
		return this.provider.isOn()
				&& this.jdbc.sql("select count(*) from external_identity where account_id = ? and issuer = ?")
					.params(account.value(), this.provider.issuer())
					.query(Integer.class)
					.single() > 0;
	}

	/**
	 * Links an account, in place of what it was linked to.
	 * @return whether somebody else opened it until now
	 * @throws DuplicateKeyException if another account has this identity
	 */
	public boolean link(AccountId account, Identity identity) {
		boolean linked = findOwner(identity).filter(account::equals).isPresent();
		int updated = linked ? 0
				: this.jdbc.sql("update external_identity set issuer = ?, subject = ? where account_id = ?")
					.params(identity.issuer(), identity.subject(), account.value())
					.update();
		if (!linked && updated == 0) {
			this.jdbc.sql("insert into external_identity (account_id, issuer, subject) values (?, ?, ?)")
				.params(account.value(), identity.issuer(), identity.subject())
				.update();
		}
		return updated > 0;
	}

	public void unlink(AccountId account) {
		this.jdbc.sql("delete from external_identity where account_id = ?").param(account.value()).update();
	}

}
