package app.lissom.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.security.AccountSession;
import app.lissom.security.SessionOwnerReader;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Loads the signed-in person in the same SQL statement as the session. */
@Component
public class SignedInPersonReader implements SessionOwnerReader {

	private final Accounts accounts;

	SignedInPersonReader(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public String columns() {
		return "owner.name, owner.zone, owner.water_unit, owner.water_goal_ml, owner.glasses, owner.weekly_questions, "
				+ Account.HAS_RECOVERY_CODES.replace("= id", "= owner.id") + ", owner.language";
	}

	@Override
	public Person read(AccountId account, ResultSet row, int first) throws SQLException {
		return new Person(account, row.getString(first), ZoneId.of(row.getString(first + 1)),
				WaterUnit.valueOf(row.getString(first + 2)), row.getObject(first + 3, Integer.class),
				Account.split(row.getString(first + 4)), row.getBoolean(first + 5), row.getBoolean(first + 6),
				Account.languageOf(row.getString(first + 7)));
	}

	/** Returns the account of this request; null for a visitor. */
	static @Nullable AccountId account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof AccountId me) ? me : null;
	}

	/** Returns the person as of this request; empty for a visitor. */
	public Optional<Person> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof AccountId me)) {
			return Optional.empty();
		}
		return (authentication.getDetails() instanceof AccountSession session
				&& session.owner() instanceof Person person) ? Optional.of(person)
						: this.accounts.findById(me.value()).map(Account::person);
	}

}
