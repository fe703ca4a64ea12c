package app.lissom.signin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;

/** Creates a passkey and uses it, also in ways that no browser would. */
final class SoftwareAuthenticator {

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private static final int PRESENT = 1;

	private static final int VERIFIED = 4;

	private static final int HAS_KEY = 64;

	private final JsonMapper json = new JsonMapper();

	private final byte[] id = new byte[32];

	private final KeyPair keys;

	String origin;

	boolean verified = true;

	int count = 0;

	SoftwareAuthenticator(Environment environment) {
		this.origin = "http://localhost:" + environment.getRequiredProperty("local.server.port");
		new SecureRandom().nextBytes(this.id);
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Answers what a page asks for: its options, as JSON. */
	String answer(String options) {
		JsonNode asked = this.json.readTree(options);
		return asked.has("user") ? create(asked) : use(asked);
	}

	private String create(JsonNode asked) {
		byte[] data = data(asked.get("rp").get("id").asString(), HAS_KEY,
				join(new byte[16], ByteBuffer.allocate(2).putShort((short) this.id.length).array(), this.id, key()));
		byte[] attestation = join(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
				ByteBuffer.allocate(2).putShort((short) data.length).array(), data);
		return credential(Map.of("clientDataJSON", encode(client("webauthn.create", asked)), "attestationObject",
				encode(attestation), "transports", new String[] { "internal", "not yet invented" }));
	}

	private String use(JsonNode asked) {
		byte[] client = client("webauthn.get", asked);
		byte[] data = data(asked.get("rpId").asString(), 0, new byte[0]);
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(data);
			signature.update(sha256(client));
			return credential(Map.of("clientDataJSON", encode(client), "authenticatorData", encode(data), "signature",
					encode(signature.sign())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String credential(Map<String, Object> response) {
		return this.json.writeValueAsString(Map.of("id", encode(this.id), "rawId", encode(this.id), "type",
				"public-key", "response", response, "clientExtensionResults", Map.of()));
	}

	private byte[] client(String type, JsonNode asked) {
		return this.json
			.writeValueAsString(Map.of("type", type, "challenge", asked.get("challenge").asString(), "origin",
					this.origin, "crossOrigin", false))
			.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] data(String site, int flags, byte[] rest) {
		int all = PRESENT | (this.verified ? VERIFIED : 0) | flags;
		return join(sha256(site.getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) all },
				ByteBuffer.allocate(4).putInt(this.count).array(), rest);
	}

	/** Returns the public key in COSE. */
	private byte[] key() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		return join(HexFormat.of().parseHex("a5010203262001215820"), coordinate(key.getW().getAffineX().toByteArray()),
				HexFormat.of().parseHex("225820"), coordinate(key.getW().getAffineY().toByteArray()));
	}

	private static byte[] coordinate(byte[] number) {
		return (number.length > 32) ? Arrays.copyOfRange(number, number.length - 32, number.length)
				: join(new byte[32 - number.length], number);
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(byte[] bytes) {
		return BASE64.encodeToString(bytes);
	}

}
