package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lists where a person is signed in, and signs them out there. Every server looks the
 * session up in the database on each request, so signing out takes effect everywhere.
 */
@Component
public class Devices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Devices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the devices of an account: this one, and the others by their last use. */
	public List<Device> findAll(AccountId account) {
		String current = currentHash();
		return this.jdbc.sql("""
				select id_hash, device, created_at, seen_at from account_session
				where account_id = ? and ends_at > ?""")
			.params(account.value(), OffsetDateTime.now(this.clock))
			.query((row, number) -> read(row, current))
			.list()
			.stream()
			.sorted(Comparator.comparing(Device::current)
				.thenComparing(Device::seenAt)
				.thenComparing(Device::id)
				.reversed())
			.toList();
	}

	private static Device read(ResultSet row, @Nullable String current) throws SQLException {
		String hash = row.getString("id_hash");
		return new Device(idOf(hash), Objects.requireNonNullElse(row.getString("device"), DeviceName.of("")),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("seen_at", OffsetDateTime.class).toInstant(), hash.equals(current));
	}

	/** Signs the account out on one device; false if it is not signed in there. */
	public boolean end(AccountId account, UUID device) {
		return this.jdbc.sql("select id_hash from account_session where account_id = ?")
			.param(account.value())
			.query(String.class)
			.list()
			.stream()
			.filter((hash) -> idOf(hash).equals(device))
			.mapToInt((hash) -> this.jdbc.sql("delete from account_session where account_id = ? and id_hash = ?")
				.params(account.value(), hash)
				.update())
			.sum() > 0;
	}

	/** Signs the account out on all devices but this one. */
	public void endOthers(AccountId account) {
		this.jdbc.sql("delete from account_session where account_id = ? and id_hash <> ?")
			.params(account.value(), String.valueOf(currentHash()))
			.update();
	}

	private static @Nullable String currentHash() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getDetails() instanceof AccountSession session)
				? Tokens.digest(session.token()) : null;
	}

	/** Returns an id of a session for URLs, which does not reveal its token. */
	private static UUID idOf(String hash) {
		return UUID.nameUUIDFromBytes(("device " + hash).getBytes(StandardCharsets.UTF_8));
	}

}
