package app.lissom.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.account.Account;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.passwords.PasswordHasher;
import app.lissom.passwords.QuickPasswordHasher;
import app.lissom.security.KnownDevices;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@LissomTest
class CredentialCheckTests {

	@Autowired
	private CredentialCheck credentials;

	@Autowired
	private PasswordChange changePassword;

	@Autowired
	private RecoveryCodes codes;

	@Autowired
	private KnownDevices devices;

	@Autowired
	private PasswordHasher hasher;

	@Autowired
	private TestAccounts people;

	@Test
	void aGuessingStrangerDoesNotBlockTheOwnersDevice() {
		AccountId me = this.people.createAccount();
		for (int i = 0; i < 12; i++) {
			guessFrom("10.1.0." + i, me, null);
		}
		assertThat(tryFrom("10.1.1.1", me, TestAccounts.PASSWORD, null).isBlocked()).isTrue();
		assertThat(tryFrom("10.1.1.1", me, TestAccounts.PASSWORD, deviceOf(me)).account()).isNotNull();
	}

	@Test
	void treatsAnotherPersonsDeviceAsUnknown() {
		AccountId me = this.people.createAccount();
		for (int i = 0; i < 12; i++) {
			guessFrom("10.2.0." + i, me, null);
		}
		assertThat(tryFrom("10.2.1.1", me, TestAccounts.PASSWORD, deviceOf(this.people.createAccount())).isBlocked())
			.isTrue();
		assertThat(tryFrom("10.2.1.1", me, TestAccounts.PASSWORD, new Cookie("device", "made up")).isBlocked())
			.isTrue();
	}

	@Test
	void aKnownDeviceIsLimitedToo() {
		AccountId me = this.people.createAccount();
		Cookie device = deviceOf(me);
		for (int i = 0; i < 10; i++) {
			assertThat(guessFrom("10.3.0." + i, me, device).isBlocked()).isFalse();
		}
		assertThat(tryFrom("10.3.1.1", me, TestAccounts.PASSWORD, device).isBlocked()).isTrue();
	}

	@Test
	void blocksANetworkThatTriesManyNames() {
		for (int i = 0; i < 10; i++) {
			guessFrom("2001:db8:1:2::" + i, AccountId.next(), null);
		}
		AccountId me = this.people.createAccount();
		assertThat(tryFrom("2001:db8:1:2:ffff::1", me, TestAccounts.PASSWORD, null).isBlocked()).isTrue();
		assertThat(tryFrom("2001:db8:1:3::1", me, TestAccounts.PASSWORD, null).isBlocked()).isFalse();
	}

	@Test
	void successfulSignInsDoNotCount() {
		AccountId me = this.people.createAccount();
		for (int i = 0; i < 12; i++) {
			assertThat(tryFrom("10.4.0.1", me, TestAccounts.PASSWORD, null).account()).isNotNull();
		}
	}

	@Test
	void countsWrongGuessesAndNoOtherFailures() {
		String address = "10.8.0.1";
		AccountId me = this.people.createAccount();
		for (int i = 0; i < 12; i++) {
			assertThatIllegalStateException().isThrownBy(() -> check(address, me, null, (account) -> {
				throw new IllegalStateException("Out of order");
			}));
		}
		assertThat(tryFrom(address, me, TestAccounts.PASSWORD, null).account()).isNotNull();
	}

	@Test
	void anUnknownNameRunsTheSameStatements() {
		AccountId me = this.people.createAccount();
		List<String> known = SqlStatements.during(() -> tryFrom("10.5.0.1", me, "a wrong one it is", null));
		List<String> unknown = SqlStatements
			.during(() -> tryFrom("10.5.0.2", AccountId.next(), "a wrong one it is", null));
		assertThat(unknown).isEqualTo(known);
	}

	@Test
	void anUnknownNameRunsTheSameStatementsForARecoveryCode() {
		AccountId me = this.people.createAccount();
		this.codes.replace(me);
		assertThat(statementsOfAWrongCode("10.7.0.1", me))
			.isEqualTo(statementsOfAWrongCode("10.7.0.2", AccountId.next()));
	}

	private List<String> statementsOfAWrongCode(String address, AccountId who) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/recover");
		request.setRemoteAddr(address);
		return SqlStatements.during(() -> this.credentials.check("recovery", TestAccounts.nameOf(who), request,
				(account) -> this.changePassword.changeByCode(account, "wrong-wrong-wrong", "quiet lantern orchard")));
	}

	/** One hash each, of the same cost: that is nearly all of the time that it takes. */
	@Test
	void anUnknownNameIsHashedAtTheSameCost() {
		List<String> hashes = new ArrayList<>();
		String wrong = "a wrong one it is";
		for (AccountId who : List.of(this.people.createAccount(), AccountId.next())) {
			check("10.6.0.1", who, null, (account) -> {
				hashes.add((account != null) ? this.hasher.hash(wrong)
						: (String) ReflectionTestUtils.getField(this.hasher, "dummyHash"));
				return false;
			});
		}
		assertThat(hashes).hasSize(2).allSatisfy((hash) -> assertThat(hash).startsWith(QuickPasswordHasher.PREFIX));
	}

	private CredentialCheck.Result tryFrom(String address, AccountId who, String password, Cookie device) {
		return check(address, who, device,
				(account) -> this.hasher.matches(password, (account != null) ? account.passwordHash() : null));
	}

	private CredentialCheck.Result check(String address, AccountId who, Cookie device, Predicate<Account> proof) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
		request.setRemoteAddr(address);
		Optional.ofNullable(device).ifPresent(request::setCookies);
		return this.credentials.check("password", TestAccounts.nameOf(who), request, proof);
	}

	/** A wrong one; whether it is hashed makes no difference here. */
	private CredentialCheck.Result guessFrom(String address, AccountId who, Cookie device) {
		return check(address, who, device, (account) -> false);
	}

	private Cookie deviceOf(AccountId who) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.devices.add(who, response);
		return response.getCookie("device");
	}

}
