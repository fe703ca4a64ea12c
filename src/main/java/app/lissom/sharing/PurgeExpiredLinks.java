package app.lissom.sharing;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes links that expired long ago. */
@Component
class PurgeExpiredLinks {

	private final ShareLinks links;

	PurgeExpiredLinks(ShareLinks links) {
		this.links = links;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void run() {
		this.links.purge();
	}

}
