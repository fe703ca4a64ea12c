package app.lissom.account;

import app.lissom.kernel.AccountId;

/**
 * Announces that a running transaction changes the zone in which a person's days begin.
 */
public record ZoneChanged(AccountId account) {

}
