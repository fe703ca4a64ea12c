package app.lissom.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.oidc.IdentityProvider;
import app.lissom.oidc.TestProvider;
import app.lissom.signin.SignUpProperties.Mode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Refuses what the provider did not say, and goes on while it is away, in
 * {@link ProviderTests}.
 */
abstract class ProviderFaultTests extends ProviderTest {

	@Autowired
	private IdentityProvider product;

	/** The provider was away then, and could not have been asked. */
	@Test
	void startsWithoutTheProvider() {
		assertThat(requestsAtStart).isZero();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "AWAY.*")
	void whatTheProviderDidNotSayIsRefused(TestProvider.Fault fault) {
		signUp();
		this.visitor = new Visitor(this.environment);
		PROVIDER.fault = fault;
		signIn("/");
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().text()).contains("We couldn't confirm that with Example");
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void anAnswerBelongsToTheBrowserThatAskedAndIsTakenOnce() {
		signUp();
		Visitor asking = new Visitor(this.environment).open("/sign-in/provider");
		String answer = PROVIDER.answer(asking.leadsTo().orElseThrow());
		assertThat(new Visitor(this.environment).open(answer).status()).as("another browser").isEqualTo(403);
		Visitor third = new Visitor(this.environment).open("/sign-in/provider");
		assertThat(third.open(answer).status()).as("another request").isEqualTo(403);
		assertThat(asking.open(answer).leadsTo()).hasValue("/");
		assertThat(asking.open(answer).status()).as("again").isEqualTo(403);
	}

	/** A thief of a cookie or an address has both halves, but only once. */
	@Test
	void aCodeIsNotTakenAgainWithTheCookieOfItsFirstTime() {
		signUp();
		Visitor asking = new Visitor(this.environment).open("/sign-in/provider");
		Optional<String> cookie = asking.cookie("provider");
		String answer = PROVIDER.answer(asking.leadsTo().orElseThrow());
		assertThat(asking.open(answer).leadsTo()).hasValue("/");
		Visitor thief = new Visitor(this.environment).withCookie("provider", cookie);
		assertThat(thief.open(answer).status()).isEqualTo(403);
	}

	@Test
	void anAnswerThatTookTooLongIsRefused() {
		signUp();
		this.visitor = new Visitor(this.environment).open("/sign-in/provider");
		String answer = PROVIDER.answer(this.visitor.leadsTo().orElseThrow());
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(this.visitor.open(answer).status()).isEqualTo(403);
	}

	@ParameterizedTest
	@EnumSource(names = { "AWAY", "AWAY_FOR_TOKENS", "AWAY_FOR_KEYS" })
	void saysThatTheProviderIsAwayUntilItIsBack(TestProvider.Fault fault) {
		signUp();
		AccountId another = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
		forgetTheProvider();
		PROVIDER.fault = fault;
		this.visitor.open("/sign-in/provider?next=/diary");
		if (fault != TestProvider.Fault.AWAY) {
			this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
		}
		assertThat(this.visitor.status()).isEqualTo(503);
		assertThat(this.visitor.page().text()).contains("Example doesn't answer right now");
		signInWithPassword(another);
		assertThat(this.visitor.open("/settings").status()).as("in another way").isEqualTo(200);
		this.visitor = new Visitor(this.environment);
		PROVIDER.fault = null;
		signIn("/diary");
		assertThat(this.visitor.leadsTo()).hasValue("/diary");
	}

	/** Sixteen wait for it; nobody else does, and all threads but these serve people. */
	@Test
	void aSilentProviderTakesFewThreads() {
		forgetTheProvider();
		PROVIDER.fault = TestProvider.Fault.AWAY_SILENTLY;
		List<CompletableFuture<Integer>> waiting = new ArrayList<>();
		ExecutorService threads = Executors.newCachedThreadPool();
		for (int i = 0; i < 16; i++) {
			waiting.add(CompletableFuture
				.supplyAsync(() -> new Visitor(this.environment).open("/sign-in/provider").status(), threads));
		}
		Awaitility.await().until(() -> PROVIDER.waiting() == 16);
		assertThat(this.visitor.open("/sign-in/provider").status()).isEqualTo(503);
		assertThat(waiting).noneMatch(CompletableFuture::isDone);
		assertThat(this.visitor.open("/sign-in").status()).isEqualTo(200);
		PROVIDER.fault = null;
		assertThat(waiting).allMatch((one) -> one.join() == 302);
		threads.shutdown();
	}

	@Test
	@Tag("thorough")
	@Timeout(20)
	void waitsFiveSecondsForASilentProvider() {
		forgetTheProvider();
		PROVIDER.fault = TestProvider.Fault.AWAY_SILENTLY;
		assertThat(this.visitor.open("/sign-in/provider").status()).isEqualTo(503);
	}

	@Test
	void startsNoHttpSession() {
		this.visitor.open("/sign-in/provider");
		assertThat(this.visitor.cookie("JSESSIONID")).isEmpty();
		assertThat(this.visitor.cookie("session")).isEmpty();
		assertThat(this.visitor.leadsTo().orElseThrow()).startsWith(PROVIDER.issuer());
	}

	@Test
	void leadsNowhereElse() {
		signUp();
		this.visitor = new Visitor(this.environment);
		signIn("//evil.example");
		assertThat(this.visitor.leadsTo()).hasValue("/");
	}

	private void forgetTheProvider() {
		ReflectionTestUtils.setField(this.product, "connection", null);
	}

}
