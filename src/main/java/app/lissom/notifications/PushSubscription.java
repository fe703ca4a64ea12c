package app.lissom.notifications;

/**
 * Holds a browser's subscription, as its {@code PushSubscription.toJSON()} describes it.
 *
 * @param endpoint the address at the push service of the browser's maker
 */
record PushSubscription(String endpoint, Keys keys) {

	static final int MAX_ENDPOINT = 2000;

	/**
	 * The keys of the browser, in Base64 for addresses.
	 *
	 * @param p256dh its public key
	 * @param auth its secret
	 */
	record Keys(String p256dh, String auth) {

	}

}
