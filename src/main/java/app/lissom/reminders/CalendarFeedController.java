package app.lissom.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.MetricsCounter;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import app.lissom.security.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves the reminders as a calendar, at a secret URL or as a single download. */
@Controller
class CalendarFeedController {

	private static final String ADDRESS = "/reminders/calendar";

	private static final String TYPE = "text/calendar;charset=utf-8";

	private final CalendarFeeds feeds;

	private final People people;

	private final Reminders reminders;

	private final ReminderSettingsRepository pauses;

	private final DiaryQueries diary;

	private final RetryingTransaction transaction;

	private final ReminderNotifications words;

	private final SiteProperties server;

	private final Clock clock;

	CalendarFeedController(CalendarFeeds feeds, People people, Reminders reminders, ReminderSettingsRepository pauses,
			DiaryQueries diary, RetryingTransaction transaction, ReminderNotifications words, SiteProperties server,
			Clock clock) {
		this.feeds = feeds;
		this.people = people;
		this.reminders = reminders;
		this.pauses = pauses;
		this.diary = diary;
		this.transaction = transaction;
		this.words = words;
		this.server = server;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource calendarMessages(CalendarFeeds feeds) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "calendar",
				feeds.findById(me.id().value()).isPresent(), "reminders.calendar.revoked");
	}

	@GetMapping(ADDRESS)
	String show(@SignedIn Person me, Model model) {
		model.addAttribute("form", new CalendarForm(null));
		return page(me, model);
	}

	/** Shows the new address this once; it ends the one before. */
	@PostMapping(ADDRESS)
	String create(@SignedIn Person me, @ModelAttribute("form") CalendarForm form, Model model) {
		String secret = Tokens.next();
		this.transaction.execute(() -> {
			this.feeds.revoke(me.id().value());
			return this.feeds.save(new CalendarFeed(me.id(), secret, form.isTitled(), this.clock.instant()));
		});
		SecurityLog.log("changed calendar address", me.id());
		UriComponentsBuilder address = this.server.absoluteAddress().path("/calendar/" + secret + ".ics");
		model.addAttribute("address", address.toUriString());
		model.addAttribute("opened", address.scheme("webcal").toUriString());
		return page(me, model);
	}

	@PostMapping(ADDRESS + "/revoke")
	String destroy(@SignedIn AccountId me) {
		this.transaction.execute(() -> this.feeds.revoke(me.value()));
		SecurityLog.log("changed calendar address", me);
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("calendar", false), ADDRESS);
	}

	@GetMapping(ADDRESS + "/file")
	ResponseEntity<byte[]> file(@SignedIn Person me, CalendarForm form) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("lissom.ics").build().toString())
			.body(calendar(me, form.isTitled()));
	}

	/**
	 * Serves the calendar to a calendar program. It cannot sign in: the URL alone gives
	 * access to the calendar. Revoked URLs are answered like those that never existed.
	 */
	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String secret) {
		CalendarFeed feed = this.feeds.findBySecretHash(Tokens.digest(secret)).orElseThrow(NotFoundException::new);
		Person me = this.people.find(feed.account()).orElseThrow(NotFoundException::new);
		byte[] calendar = calendar(me, feed.isTitled());
		MetricsCounter.count("calendars", "reader", "program");
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, TYPE)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(DigestUtils.md5DigestAsHex(calendar))
			.body(calendar);
	}

	private String page(Person me, Model model) {
		List<Reminder> all = this.reminders.of(me.id());
		model.addAttribute("me", me);
		model.addAttribute("feed", this.feeds.findById(me.id().value()).orElse(null));
		model.addAttribute("excluded", all.stream().filter((one) -> !ReminderCalendar.canHold(one)).toList());
		model.addAttribute("any", all.stream().anyMatch(ReminderCalendar::canHold));
		return "reminders/calendar";
	}

	private byte[] calendar(Person me, boolean titled) {
		ReminderSettings pause = this.pauses.of(me.id());
		Function<Reminder, String> titles = titled ? (reminder) -> this.words.name(reminder, me)
				: (reminder) -> this.words.neutral(pause, me);
		LocalDate nextMassage = this.diary.nextMassage(me.id().value(), me.today(this.clock)).orElse(null);
		return new ReminderCalendar(me.zone(), pause, nextMassage, titles,
				this.server.absoluteAddress().path("/").toUriString())
			.of(this.reminders.of(me.id()))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Binds whether events have titles, which others who see the calendar can read. */
	record CalendarForm(@Nullable Boolean titled) {

		boolean isTitled() {
			return Boolean.TRUE.equals(this.titled);
		}

	}

}
