package app.lissom.signin;

import org.junit.jupiter.api.Nested;

/**
 * Runs all tests with an identity provider in one JVM: the product that knows one starts
 * once for them.
 */
class ProviderTests {

	@Nested
	class SignIn extends ProviderSignInTests {

	}

	@Nested
	class Faults extends ProviderFaultTests {

	}

}
