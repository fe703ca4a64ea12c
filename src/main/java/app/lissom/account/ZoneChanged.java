package app.lissom.account;

import app.lissom.kernel.AccountId;

/** Announces that a running transaction changes a person's time zone. */
public record ZoneChanged(AccountId account) {

}
