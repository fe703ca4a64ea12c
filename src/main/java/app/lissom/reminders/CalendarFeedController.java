package app.lissom.reminders;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a calendar program fetches. It cannot sign in: who has the address has the
 * calendar. An address that never was and one that is gone answer alike.
 */
@Controller
class CalendarFeedController {

	private final CalendarFeeds feeds;

	private final IcsExport file;

	CalendarFeedController(CalendarFeeds feeds, IcsExport file) {
		this.feeds = feeds;
		this.file = file;
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> show(@PathVariable String secret, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		CalendarFeed feed = this.feeds.find(secret).orElseThrow(ReminderController::missing);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, IcsExport.TYPE)
			.body(this.file.of(feed.account(), feed.isTitled()));
	}

}
