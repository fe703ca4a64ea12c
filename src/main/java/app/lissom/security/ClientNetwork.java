package app.lissom.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Reads the part of a network address that identifies one household or company. */
final class ClientNetwork {

	/**
	 * Bytes of the IPv6 prefix that an Internet provider assigns to a customer: a /64.
	 */
	private static final int NETWORK_BYTES = 8;

	private ClientNetwork() {
	}

	/** Returns an IPv4 address as it is, of an IPv6 address its /64. */
	static String of(String address) {
		if (!address.contains(":")) {
			return address;
		}
		int scope = address.indexOf('%');
		byte[] bytes = bytes((scope < 0) ? address : address.substring(0, scope));
		return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
	}

	private static byte[] bytes(String literal) {
		try {
			// A literal is never looked up.
			return InetAddress.getByName(literal).getAddress();
		}
		catch (UnknownHostException ex) {
			return Arrays.copyOf(Tokens.sha256(literal), NETWORK_BYTES);
		}
	}

}
