package app.lissom.reminders;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Reminders in the person's own calendar: by an address, or once by a file. */
@Controller
@RequestMapping("/reminders/calendar")
class CalendarController {

	private final CalendarFeeds feeds;

	private final IcsExport file;

	private final Reminders reminders;

	private final SecurityLog events;

	CalendarController(CalendarFeeds feeds, IcsExport file, Reminders reminders, SecurityLog events) {
		this.feeds = feeds;
		this.file = file;
		this.reminders = reminders;
		this.events = events;
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		model.addAttribute("form", new CalendarForm(null));
		return page(me, model);
	}

	/** Shows the new address, this once: only a digest of it is kept. */
	@PostMapping
	String create(@SignedIn Person me, @ModelAttribute("form") CalendarForm form, Model model) {
		String secret = this.feeds.renew(me.id(), form.isTitled());
		this.events.factorChanged(me.id(), "calendar address");
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/calendar/" + secret + ".ics");
		model.addAttribute("address", address.toUriString());
		model.addAttribute("opened", address.scheme("webcal").toUriString());
		return page(me, model);
	}

	@PostMapping("/revoke")
	String destroy(@SignedIn AccountId me) {
		this.feeds.revoke(me);
		this.events.factorChanged(me, "calendar address");
		return "redirect:/reminders/calendar";
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file(@SignedIn AccountId me, CalendarForm form) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, IcsExport.TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("lissom.ics").build().toString())
			.body(this.file.of(me, form.isTitled()));
	}

	private String page(Person me, Model model) {
		List<Reminder> all = this.reminders.of(me.id());
		model.addAttribute("me", me);
		model.addAttribute("feed", this.feeds.of(me.id()).orElse(null));
		model.addAttribute("left", all.stream().filter((one) -> !ReminderCalendar.canHold(one)).toList());
		model.addAttribute("any", all.stream().anyMatch(ReminderCalendar::canHold));
		return "reminders/calendar";
	}

}
