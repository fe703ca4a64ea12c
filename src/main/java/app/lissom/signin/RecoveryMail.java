package app.lissom.signin;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.mail.EmailAddresses;
import app.lissom.mail.Outbox;
import app.lissom.security.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Queues recovery mails outside of the request that asks for one, so that its duration
 * reveals as little as its response.
 */
@Component
class RecoveryMail implements DisposableBean {

	private static final Duration VALIDITY = Duration.ofHours(1);

	/** The most waiting requests; each has passed the rate limit of its network. */
	private static final int MOST_WAITING = 1000;

	private static final Logger log = LoggerFactory.getLogger(RecoveryMail.class);

	private final ExecutorService executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(MOST_WAITING), (work) -> {
				Thread thread = new Thread(work, "recovery-mail");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardPolicy());

	private final Accounts accounts;

	private final EmailAddresses addresses;

	private final Outbox outbox;

	private final SignInLinks links;

	private final Throttle throttle;

	private final RetryingTransaction transaction;

	RecoveryMail(Accounts accounts, EmailAddresses addresses, Outbox outbox, SignInLinks links, Throttle throttle,
			RetryingTransaction transaction) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.outbox = outbox;
		this.links = links;
		this.throttle = throttle;
		this.transaction = transaction;
	}

	/** Sends a link soon to the accounts with this name or confirmed address, if any. */
	void request(String typed) {
		this.executor.execute(() -> {
			try {
				send(typed);
			}
			catch (RuntimeException ex) {
				// Its message can name the address.
				log.warn("A link could not be sent: {}", ex.getClass().getSimpleName());
			}
		});
	}

	/** Sends no more mails to an account than a person can want. */
	private void send(String typed) {
		Stream
			.concat(this.accounts.findByNameKey(Account.nameKey(typed)).map(Account::id).stream(),
					this.addresses.findOwners(typed).stream())
			.distinct()
			.forEach(this::send);
	}

	private void send(AccountId owner) {
		this.addresses.findConfirmed(owner)
			.ifPresent((address) -> this.accounts.findById(owner.value())
				.filter((account) -> this.throttle.reserve("recovery mail:" + owner))
				.ifPresent((account) -> send(account, address)));
	}

	private void send(Account account, String address) {
		this.transaction.run(() -> this.outbox.add(account.id(), address, "mail.recovery", VALIDITY,
				account.person().name(), this.outbox.link(this.links.mailed(account, VALIDITY))));
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
