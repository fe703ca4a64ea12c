package app.lissom.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.SeenVersion;
import app.lissom.security.Tokens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the ten codes that sign a person in without the password: 80 random bits each,
 * shown once, valid once. The database holds only their digests.
 */
@Repository
class RecoveryCodes {

	private static final int COUNT = 10;

	private static final int LENGTH = 16;

	/** Crockford's Base32 digits: none looks like another. */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes ten new codes, in groups of four, in place of the old ones. */
	@Transactional
	public List<String> replace(AccountId account) {
		this.jdbc.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
		List<String> codes = Stream.generate(RecoveryCodes::code).limit(COUNT).toList();
		codes.forEach((code) -> this.jdbc.sql("insert into recovery_code (account_id, code_hash) values (?, ?)")
			.params(account.value(), digest(code))
			.update());
		return codes;
	}

	private static String code() {
		StringBuilder code = new StringBuilder();
		for (byte random : KeyGenerators.secureRandom(LENGTH).generateKey()) {
			code.append((code.length() % 5 == 4) ? "-" : "").append(DIGITS.charAt(random & 31));
		}
		return code.toString();
	}

	/** Uses a code up; false when it is wrong, or was used before. */
	boolean use(AccountId account, String typed) {
		return this.jdbc.sql("delete from recovery_code where account_id = ? and code_hash = ?")
			.params(account.value(), digest(typed))
			.update() == 1;
	}

	int count(AccountId account) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = ?")
			.param(account.value())
			.query(Integer.class)
			.single();
	}

	/** Identifies the codes that an account has now. */
	SeenVersion seen(AccountId account) {
		return SeenVersion
			.ofValue(this.jdbc.sql("select code_hash from recovery_code where account_id = ? order by code_hash")
				.param(account.value())
				.query(String.class)
				.list());
	}

	/** Accepts what people type: small letters, blanks, O for 0, I and L for 1. */
	private static String digest(String code) {
		String plain = code.toUpperCase(Locale.ROOT)
			.replaceAll("[^0-9A-Z]", "")
			.replace('O', '0')
			.replaceAll("[IL]", "1");
		return Tokens.digest(plain);
	}

}
