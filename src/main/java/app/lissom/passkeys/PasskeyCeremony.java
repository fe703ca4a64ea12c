package app.lissom.passkeys;

/**
 * Asks a browser to create or use a passkey.
 *
 * @param options what its script passes to the browser, as JSON
 * @param encrypted what the browser sends back with its answer
 */
public record PasskeyCeremony(String options, String encrypted) {

}
