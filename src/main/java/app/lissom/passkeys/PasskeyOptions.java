package app.lissom.passkeys;

import java.time.Duration;
import java.util.List;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.stereotype.Component;

/** Configures what a browser is asked for when a passkey is created or used. */
@Component
class PasskeyOptions {

	/** Time for the dialog of the browser. */
	private static final Duration DIALOG = Duration.ofMinutes(5);

	private final Passkeys passkeys;

	PasskeyOptions(Passkeys passkeys) {
		this.passkeys = passkeys;
	}

	/** Asks for a new passkey that the account does not have yet. */
	PublicKeyCredentialCreationOptions creation(RelyingParty site, Bytes challenge, AccountId account,
			String username) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(relyingParty(site))
			.user(ImmutablePublicKeyCredentialUserEntity.builder()
				.id(PasskeyCredentials.handleOf(account))
				.name(username)
				.displayName(username)
				.build())
			.challenge(challenge)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build())
			.attestation(AttestationConveyancePreference.NONE)
			.excludeCredentials(descriptors(account))
			.timeout(DIALOG)
			.build();
	}

	/**
	 * Asks for a passkey.
	 * @param account whose; null for any that the browser has
	 */
	PublicKeyCredentialRequestOptions use(RelyingParty site, Bytes challenge, @Nullable AccountId account) {
		return PublicKeyCredentialRequestOptions.builder()
			.rpId(site.id())
			.challenge(challenge)
			.allowCredentials((account != null) ? descriptors(account) : List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.timeout(DIALOG)
			.build();
	}

	private List<PublicKeyCredentialDescriptor> descriptors(AccountId account) {
		return this.passkeys.credentialIds(account)
			.stream()
			.map((id) -> PublicKeyCredentialDescriptor.builder().id(id).build())
			.toList();
	}

	static PublicKeyCredentialRpEntity relyingParty(RelyingParty site) {
		return PublicKeyCredentialRpEntity.builder().id(site.id()).name("Lissom").build();
	}

}
