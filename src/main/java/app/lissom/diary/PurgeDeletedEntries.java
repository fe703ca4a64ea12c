package app.lissom.diary;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Purges entries that were deleted more than a day ago. All servers may do it at the same
 * time.
 */
@Component
class PurgeDeletedEntries {

	private final Diary diary;

	PurgeDeletedEntries(Diary diary) {
		this.diary = diary;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void run() {
		this.diary.purge();
	}

}
