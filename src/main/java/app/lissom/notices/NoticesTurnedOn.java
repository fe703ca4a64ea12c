package app.lissom.notices;

import app.lissom.kernel.AccountId;

/**
 * Announces that a running transaction gives an account a place to send notifications to.
 */
public record NoticesTurnedOn(AccountId account) {

}
