package app.lissom.security;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The server's own secret: from the configuration, or made once and kept in the database,
 * where every instance finds the same one.
 */
@Component
class ServerSecret {

	private static final String NAME = "seal";

	private final ServerProperties site;

	private final JdbcClient jdbc;

	ServerSecret(ServerProperties site, JdbcClient jdbc) {
		this.site = site;
		this.jdbc = jdbc;
	}

	/** A key of 256 bits. */
	byte[] key() {
		String secret = this.site.secret();
		return Tokens.sha256("lissom seal " + ((secret != null) ? secret : kept()));
	}

	private String kept() {
		try {
			this.jdbc.sql("""
					insert into server_secret (name, secret) select :name, :secret
					where not exists (select 1 from server_secret where name = :name)""")
				.param("name", NAME)
				.param("secret", Tokens.next())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance was faster: its secret is the secret.
		}
		return this.jdbc.sql("select secret from server_secret where name = :name")
			.param("name", NAME)
			.query(String.class)
			.single();
	}

}
