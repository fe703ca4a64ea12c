package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Provides H2 connections whose writing commits are on the disk when {@code commit}
 * returns, so that confirmed data survives a power cut.
 */
class DurableDataSource extends DelegatingDataSource {

	DurableDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return DurableConnection.wrap(super.getConnection());
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return DurableConnection.wrap(super.getConnection(username, password));
	}

}
