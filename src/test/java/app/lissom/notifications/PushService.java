package app.lissom.notifications;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpServer;

/**
 * Receives notifications on this machine as a push service does (RFC 8030), or as a
 * webhook, and reads them as the browser would: decrypted by the steps of the standard
 * itself (RFC 8291, 3.4), not by the library that encrypts them.
 */
public final class PushService implements AutoCloseable {

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private final HttpServer server;

	private final KeyPair browser;

	private final byte[] auth = new byte[16];

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile int status = 201;

	private volatile long delay;

	public PushService() throws IOException, GeneralSecurityException {
		new SecureRandom().nextBytes(this.auth);
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		this.browser = generator.generateKeyPair();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newCachedThreadPool());
		this.server.createContext("/", (exchange) -> {
			byte[] body = exchange.getRequestBody().readAllBytes();
			this.received
				.add(new Received(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
			try {
				Thread.sleep(this.delay);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/redirected");
			exchange.sendResponseHeaders(this.status, -1);
			exchange.close();
		});
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	public String address() {
		return "http://127.0.0.1:" + port() + "/send";
	}

	public void answer(int status) {
		this.status = status;
	}

	void delay(long millis) {
		this.delay = millis;
	}

	public List<Received> received() {
		return this.received;
	}

	/** What the browser's script would send. */
	public String subscription() {
		return "{\"endpoint\":\"" + address() + "\",\"expirationTime\":null,\"keys\":{\"p256dh\":\""
				+ ENCODER.encodeToString(uncompressed((ECPublicKey) this.browser.getPublic())) + "\",\"auth\":\""
				+ ENCODER.encodeToString(this.auth) + "\"}}";
	}

	/** Reads the latest message, as the browser does. */
	public String decrypted() throws GeneralSecurityException {
		return decrypt(this.received.get(this.received.size() - 1).body());
	}

	/** Decrypts one record of aes128gcm (RFC 8188, 2.1). */
	public String decrypt(byte[] body) throws GeneralSecurityException {
		ByteBuffer buffer = ByteBuffer.wrap(body);
		byte[] salt = take(buffer, 16);
		buffer.getInt();
		byte[] sender = take(buffer, buffer.get() & 0xff);
		byte[] encrypted = take(buffer, buffer.remaining());
		KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
		agreement.init(this.browser.getPrivate());
		agreement.doPhase(publicKey(sender), true);
		byte[] info = concat("WebPush: info\0".getBytes(StandardCharsets.US_ASCII),
				uncompressed((ECPublicKey) this.browser.getPublic()), sender, new byte[] { 1 });
		byte[] key = hmac(hmac(this.auth, agreement.generateSecret()), info);
		byte[] pseudoRandom = hmac(salt, key);
		byte[] content = hmac(pseudoRandom, "Content-Encoding: aes128gcm\0\1".getBytes(StandardCharsets.US_ASCII));
		byte[] nonce = hmac(pseudoRandom, "Content-Encoding: nonce\0\1".getBytes(StandardCharsets.US_ASCII));
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(content, 0, 16, "AES"),
				new GCMParameterSpec(128, nonce, 0, 12));
		byte[] padded = cipher.doFinal(encrypted);
		int end = padded.length - 1;
		while (padded[end] == 0) {
			end--;
		}
		// The last record ends with a 2.
		if (padded[end] != 2) {
			throw new GeneralSecurityException("No last record");
		}
		return new String(padded, 0, end, StandardCharsets.UTF_8);
	}

	/** Checks the signature of RFC 8292, and returns what was signed. */
	static String verify(String authorization) throws GeneralSecurityException {
		String token = authorization.replaceFirst("^vapid t=([^,]+),.*", "$1");
		String key = authorization.replaceFirst(".*k=([^,]+).*", "$1");
		String[] parts = token.split("\\.");
		Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
		signature.initVerify(publicKey(Base64.getUrlDecoder().decode(key)));
		signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
		if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
			throw new GeneralSecurityException("Wrong signature");
		}
		return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
	}

	private static byte[] take(ByteBuffer buffer, int length) {
		byte[] taken = new byte[length];
		buffer.get(taken);
		return taken;
	}

	private static byte[] concat(byte[]... parts) {
		ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt((part) -> part.length).sum());
		Arrays.stream(parts).forEach(all::put);
		return all.array();
	}

	private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		return mac.doFinal(text);
	}

	private static PublicKey publicKey(byte[] uncompressed) throws GeneralSecurityException {
		AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
		curve.init(new ECGenParameterSpec("secp256r1"));
		ECPoint point = new ECPoint(new BigInteger(1, Arrays.copyOfRange(uncompressed, 1, 33)),
				new BigInteger(1, Arrays.copyOfRange(uncompressed, 33, 65)));
		return KeyFactory.getInstance("EC")
			.generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
	}

	private static byte[] uncompressed(ECPublicKey key) {
		return concat(new byte[] { 4 }, coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
	}

	private static byte[] coordinate(BigInteger number) {
		byte[] bytes = number.toByteArray();
		byte[] fixed = new byte[32];
		int length = Math.min(32, bytes.length);
		System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
		return fixed;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/**
	 * Holds a request.
	 */
	public record Received(String path, Map<String, List<String>> headers, byte[] body) {

		public String header(String name) {
			return this.headers.getOrDefault(name, List.of("")).get(0);
		}

		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
