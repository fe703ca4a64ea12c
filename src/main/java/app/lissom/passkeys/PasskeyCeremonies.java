package app.lissom.passkeys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.kernel.AccountId;
import app.lissom.security.BrowserEncryptor;
import app.lissom.security.SiteProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks browsers for passkeys, and verifies their responses. Every passkey is
 * discoverable, so it works without a user name, and requires user verification by the
 * device. A challenge travels through the page, encrypted for its browser, so that it
 * needs no row for a visitor; it can be answered once.
 */
@Component
public class PasskeyCeremonies {

	/** A sign-in page may be open for a while before it is used. */
	static final Duration VALIDITY = Duration.ofHours(1);

	/** Longest answer, in characters; the largest keys take 3,000. */
	private static final int LONGEST = 16_384;

	private static final String CREATE = "passkey creation";

	private static final String USE = "passkey use";

	private static final Logger LOGGER = LoggerFactory.getLogger(PasskeyCeremonies.class);

	/** Not before the first passkey: it is many classes. */
	private final Supplier<JsonMapper> json = SingletonSupplier.of(() -> JsonMapper.builder()
		.addModule(new WebauthnJacksonModule())
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build());

	private final RelyingPartyOperations operations;

	private final PasskeyOptions options;

	private final AnsweredChallenges challenges;

	private final BrowserEncryptor encryptor;

	private final SiteProperties server;

	PasskeyCeremonies(RelyingPartyOperations operations, PasskeyOptions options, AnsweredChallenges challenges,
			BrowserEncryptor encryptor, SiteProperties server) {
		this.operations = operations;
		this.options = options;
		this.challenges = challenges;
		this.encryptor = encryptor;
		this.server = server;
	}

	/** Returns whether browsers offer passkeys at the address of this request. */
	public boolean arePossible(HttpServletRequest request) {
		return RelyingParty.of(this.server, request).isPresent();
	}

	/**
	 * Begins the creation of a passkey; empty where they are not possible.
	 * @param username the name under which the browser shows it
	 */
	public Optional<PasskeyCeremony> startCreation(AccountId account, String username, HttpServletRequest request,
			HttpServletResponse response) {
		Bytes challenge = Bytes.random();
		return RelyingParty.of(this.server, request)
			.map((site) -> ceremony(CREATE, this.options.creation(site, challenge, account, username), challenge,
					account, request, response));
	}

	/**
	 * Begins the use of a passkey; empty where they are not possible.
	 * @param account whose passkeys; null for any that the browser has
	 */
	public Optional<PasskeyCeremony> startUse(@Nullable AccountId account, HttpServletRequest request,
			HttpServletResponse response) {
		Bytes challenge = Bytes.random();
		return RelyingParty.of(this.server, request)
			.map((site) -> ceremony(USE, this.options.use(site, challenge, account), challenge, account, request,
					response));
	}

	private PasskeyCeremony ceremony(String purpose, Object options, Bytes challenge, @Nullable AccountId account,
			HttpServletRequest request, HttpServletResponse response) {
		String text = challenge.toBase64UrlString() + " " + account;
		return new PasskeyCeremony(this.json.get().writeValueAsString(options),
				this.encryptor.encrypt(purpose, text, VALIDITY, request, response));
	}

	/**
	 * Stores a new passkey, which has to be made for this account.
	 * @param name what its owner calls it
	 */
	public void create(AccountId account, String name, PasskeyAnswer answer, HttpServletRequest request) {
		verify(CREATE, account, answer, request, (site, challenge, credential) -> {
			PublicKeyCredential<AuthenticatorAttestationResponse> created = this.json.get()
				.convertValue(credential, new TypeReference<>() {
				});
			return this.operations.of(site)
				.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
						this.options.creation(site, challenge, account, name),
						new RelyingPartyPublicKey(created, name)))
				.getUserEntityUserId();
		});
	}

	/**
	 * Returns the account whose passkey was used.
	 * @param account whose it has to be; null for anybody's
	 */
	public AccountId use(@Nullable AccountId account, PasskeyAnswer answer, HttpServletRequest request) {
		return PasskeyCredentials.accountOf(verify(USE, account, answer, request, (site, challenge, credential) -> {
			PublicKeyCredential<AuthenticatorAssertionResponse> used = this.json.get()
				.convertValue(credential, new TypeReference<>() {
				});
			Bytes owner = this.operations.of(site)
				.authenticate(new RelyingPartyAuthenticationRequest(this.options.use(site, challenge, account), used))
				.getId();
			Bytes claimed = used.getResponse().getUserHandle();
			if (claimed != null && !claimed.equals(owner)
					|| account != null && !PasskeyCredentials.handleOf(account).equals(owner)) {
				throw new IllegalArgumentException("The passkey of another account");
			}
			return owner;
		}));
	}

	/**
	 * Checks an answer. Whatever a browser or an attacker sends instead of one becomes
	 * one exception of ours: the library has many, some of them for what merely cannot be
	 * read.
	 */
	private Bytes verify(String purpose, @Nullable AccountId account, PasskeyAnswer answer, HttpServletRequest request,
			Verification verification) {
		try {
			RelyingParty site = RelyingParty.of(this.server, request).orElseThrow();
			String[] asked = this.encryptor.decrypt(purpose, String.valueOf(answer.ceremony()), request)
				.orElseThrow()
				.split(" ");
			String credential = String.valueOf(answer.credential());
			if (credential.length() > LONGEST || !asked[1].equals(String.valueOf(account))) {
				throw new IllegalArgumentException("Not what was asked for");
			}
			Bytes owner = verification.verify(site, Bytes.fromBase64(asked[0]), read(credential));
			if (!this.challenges.add(asked[0])) {
				throw new IllegalArgumentException("Answered before");
			}
			return owner;
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOGGER.debug("Passkey refused", ex);
			throw new InvalidPasskeyException(ex);
		}
	}

	/** Leaves out how a device is connected, of which new ways come up. */
	private JsonNode read(String credential) {
		JsonNode tree = this.json.get().readTree(credential);
		if (tree.get("response") instanceof ObjectNode response) {
			response.remove("transports");
		}
		return tree;
	}

	/** Returns the user handle of the account, or throws what is wrong. */
	private interface Verification {

		Bytes verify(RelyingParty site, Bytes challenge, JsonNode credential);

	}

}
