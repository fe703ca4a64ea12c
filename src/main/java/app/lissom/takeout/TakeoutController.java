package app.lissom.takeout;

import java.io.IOException;
import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.account.SecurityEvents;
import app.lissom.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything of one's own, to take along. */
@Controller
@RequestMapping("/takeout")
class TakeoutController {

	private final Takeout takeout;

	private final SecurityEvents events;

	private final Clock clock;

	TakeoutController(Takeout takeout, SecurityEvents events, Clock clock) {
		this.takeout = takeout;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping
	String index() {
		return "takeout/index";
	}

	@GetMapping("/file")
	void show(@SignedIn Person me, HttpServletResponse response) throws IOException {
		String name = "lissom-" + me.today(this.clock) + ".json";
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.events.exported(me.id());
		this.takeout.write(me, response.getOutputStream());
	}

}
