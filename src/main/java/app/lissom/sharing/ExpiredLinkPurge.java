package app.lissom.sharing;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Purges links that expired long ago; any number of servers may do so. */
@Component
class ExpiredLinkPurge {

	private final ShareLinks links;

	private final Clock clock;

	ExpiredLinkPurge(ShareLinks links, Clock clock) {
		this.links = links;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void run() {
		this.links.purgeExpired(this.clock.instant().minus(ShareLink.LISTED));
	}

}
