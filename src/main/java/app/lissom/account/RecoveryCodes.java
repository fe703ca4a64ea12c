package app.lissom.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.security.Tokens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ten codes with which a person gets back in without the password: 80 random bits
 * each, shown once, good once. The database keeps only their digests.
 */
@Repository
class RecoveryCodes {

	private static final int COUNT = 10;

	private static final int LENGTH = 16;

	/** Crockford's digits: none looks like another. */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ten new codes, in groups of four; those from before are void. */
	@Transactional
	public List<String> renew(AccountId account) {
		this.jdbc.sql("delete from recovery_code where account_id = :account")
			.param("account", account.value())
			.update();
		List<String> codes = Stream.generate(RecoveryCodes::code).limit(COUNT).toList();
		codes.forEach(
				(code) -> this.jdbc.sql("insert into recovery_code (account_id, code_hash) values (:account, :code)")
					.param("account", account.value())
					.param("code", digest(code))
					.update());
		return codes;
	}

	private static String code() {
		StringBuilder code = new StringBuilder();
		for (byte random : Tokens.bytes(LENGTH)) {
			code.append((code.length() % 5 == 4) ? "-" : "").append(DIGITS.charAt(random & 31));
		}
		return code.toString();
	}

	/** Uses a code up; false when it is none, or used already. */
	boolean use(AccountId account, String typed) {
		return this.jdbc.sql("delete from recovery_code where account_id = :account and code_hash = :code")
			.param("account", account.value())
			.param("code", digest(typed))
			.update() == 1;
	}

	/** How many are left. */
	int left(AccountId account) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = :account")
			.param("account", account.value())
			.query(Integer.class)
			.single();
	}

	/** As typed in a hurry: small letters, blanks, O for 0, I and L for 1. */
	private static String digest(String code) {
		String plain = code.toUpperCase(Locale.ROOT)
			.replaceAll("[^0-9A-Z]", "")
			.replace('O', '0')
			.replaceAll("[IL]", "1");
		return Tokens.digest(plain);
	}

}
