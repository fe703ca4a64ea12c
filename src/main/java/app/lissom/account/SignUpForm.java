package app.lissom.account;

import java.time.ZoneId;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a new person types. The id is drawn with the form. */
record SignUpForm(@Nullable UUID id, @NotBlank(message = "{account.name.blank}") @PlainText(max = 64) String name,
		@NotNull(message = "{account.password.short}") String password, @Nullable String zone,
		@Nullable Boolean remember) {

	static SignUpForm empty(ZoneId zone) {
		return new SignUpForm(AccountId.next().value(), "", "", zone.getId(), null);
	}

	AccountId accountId() {
		return (this.id != null) ? new AccountId(this.id) : AccountId.next();
	}

}
