package app.lissom.security;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the server's secret from the configuration or, when none is set there, from the
 * database, where the first instance stores a random one for all of them.
 */
@Component
class ServerSecret {

	private static final String NAME = "seal";

	private final String value;

	ServerSecret(ServerProperties server, JdbcClient jdbc) {
		this.value = (server.secret() != null) ? server.secret() : findOrCreate(jdbc);
	}

	String value() {
		return this.value;
	}

	private static String findOrCreate(JdbcClient jdbc) {
		try {
			jdbc.sql("""
					insert into server_secret (name, secret) select :name, :secret
					where not exists (select 1 from server_secret where name = :name)""")
				.param("name", NAME)
				.param("secret", Tokens.next())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance was faster.
		}
		return jdbc.sql("select secret from server_secret where name = ?").param(NAME).query(String.class).single();
	}

}
