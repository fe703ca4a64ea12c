package app.lissom.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A page's virtual device that holds passkeys: it asks nobody, and claims that it did.
 */
final class Authenticator {

	private final CDPSession session;

	private final String id;

	private Authenticator(CDPSession session, String id) {
		this.session = session;
		this.id = id;
	}

	/** Adds one to a page that has none. */
	static Authenticator addTo(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject arguments = new JsonObject();
		arguments.add("options", options);
		return new Authenticator(session,
				session.send("WebAuthn.addVirtualAuthenticator", arguments).get("authenticatorId").getAsString());
	}

	/** Whether the person at the device is its owner. */
	void setVerified(boolean verified) {
		JsonObject arguments = arguments();
		arguments.addProperty("isUserVerified", verified);
		this.session.send("WebAuthn.setUserVerified", arguments);
	}

	/** Whether anybody answers the device; else what it asks stays open. */
	void setAnswered(boolean answered) {
		JsonObject arguments = arguments();
		arguments.addProperty("enabled", answered);
		this.session.send("WebAuthn.setAutomaticPresenceSimulation", arguments);
	}

	int count() {
		return this.session.send("WebAuthn.getCredentials", arguments()).getAsJsonArray("credentials").size();
	}

	/** Leaves the page without a device. */
	void remove() {
		this.session.send("WebAuthn.removeVirtualAuthenticator", arguments());
	}

	/** Is another device from now on. */
	Authenticator replace(Page page) {
		remove();
		return addTo(page);
	}

	private JsonObject arguments() {
		JsonObject arguments = new JsonObject();
		arguments.addProperty("authenticatorId", this.id);
		return arguments;
	}

}
