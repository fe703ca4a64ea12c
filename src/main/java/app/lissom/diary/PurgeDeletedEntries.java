package app.lissom.diary;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes for good what was deleted more than a day ago. Every server may do it at the
 * same time: what one has removed is no more for the next.
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
