package app.lissom.notifications;

import app.lissom.kernel.AccountId;

/**
 * Announces that a running transaction gives an account a place to send notifications to.
 */
public record NotificationsTurnedOn(AccountId account) {

}
