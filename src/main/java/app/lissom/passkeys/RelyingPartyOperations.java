package app.lissom.passkeys;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.webauthn4j.WebAuthnManager;

import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes what verifies passkeys, for each site that a browser may know this server by.
 */
@Component
class RelyingPartyOperations {

	/** More names than one server has. */
	private static final int MOST_SITES = 16;

	/** Not before the first passkey: it is some 400 classes. */
	private final Supplier<WebAuthnManager> manager = SingletonSupplier
		.of(WebAuthnManager::createNonStrictWebAuthnManager);

	private final Map<RelyingParty, WebAuthnRelyingPartyOperations> sites = new ConcurrentHashMap<>();

	private final PasskeyCredentials credentials;

	RelyingPartyOperations(PasskeyCredentials credentials) {
		this.credentials = credentials;
	}

	/** Who asks names the host, so that only some are kept ready. */
	WebAuthnRelyingPartyOperations of(RelyingParty site) {
		return (this.sites.size() < MOST_SITES) ? this.sites.computeIfAbsent(site, this::create)
				: this.sites.getOrDefault(site, create(site));
	}

	private WebAuthnRelyingPartyOperations create(RelyingParty site) {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.credentials,
				this.credentials, PasskeyOptions.relyingParty(site), Set.of(site.origin()));
		operations.setWebAuthnManager(this.manager.get());
		return operations;
	}

}
