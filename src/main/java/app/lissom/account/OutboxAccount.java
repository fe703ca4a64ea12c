package app.lissom.account;

/**
 * Tells a browser's outbox whose offline entries it may send now.
 *
 * @param account the mark of the account whose entries may be sent
 * @param token the CSRF token to send them with
 */
record OutboxAccount(String account, String token) {

}
