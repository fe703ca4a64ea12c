package app.lissom;

import java.util.Set;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * Quotes the columns whose names are words to ShardingSphere's parser but not to
 * PostgreSQL.
 */
public class ShardedNames extends PhysicalNamingStrategySnakeCaseImpl {

	private static final Set<String> WORDS = Set.of("format");

	@Override
	public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
		Identifier column = super.toPhysicalColumnName(name, environment);
		return WORDS.contains(column.getText()) ? Identifier.toIdentifier(column.getText(), true) : column;
	}

}
