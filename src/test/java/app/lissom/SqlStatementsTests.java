package app.lissom;

import java.util.List;
import java.util.UUID;

import app.lissom.account.TestAccounts;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class SqlStatementsTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TestAccounts people;

	@Test
	void recordsPlainJdbc() {
		assertThat(SqlStatements.during(() -> {
			this.jdbc.queryForObject("select 1", Integer.class);
			this.jdbc.queryForList("select name from account where id = ?", UUID.randomUUID());
		})).containsExactly("select 1", "select name from account where id = ?");
	}

	@Test
	void recordsJpa() {
		assertThat(SqlStatements.during(this.people::createAccount))
			.anyMatch((sql) -> sql.startsWith("insert into account"));
		assertThat(SqlStatements
			.during(() -> this.entities.createNativeQuery("select count(*) from account").getSingleResult()))
			.hasSize(1);
	}

	@Test
	void doesNotRecordOtherThreads() {
		List<String> recorded = SqlStatements.during(() -> {
			Thread other = new Thread(() -> this.jdbc.queryForObject("select 2", Integer.class));
			other.start();
			other.join();
		});
		assertThat(recorded).isEmpty();
	}

}
