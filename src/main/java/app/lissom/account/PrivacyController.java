package app.lissom.account;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.security.SignInSessionProperties;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is stored about people, where, and for how long. */
@Controller
class PrivacyController {

	private static final int HOUR = 60;

	private static final int DAY = 24 * HOUR;

	private final Environment environment;

	private final SignInSessionProperties sessions;

	PrivacyController(Environment environment, SignInSessionProperties sessions) {
		this.environment = environment;
		this.sessions = sessions;
	}

	@GetMapping("/privacy")
	ModelAndView show() {
		List<StoredData> stored = Stream.of(StoredData.values())
			.filter((data) -> data.setting() == null || this.environment.containsProperty(data.setting()))
			.toList();
		return new ModelAndView("account/privacy", "stored", stored).addObject("sessionTimes",
				Stream
					.of(this.sessions.idle(), this.sessions.absolute(), this.sessions.rememberedIdle(),
							this.sessions.rememberedAbsolute())
					.map(TimeText::of)
					.toList());
	}

	/**
	 * A time in the largest unit that measures it in whole numbers.
	 *
	 * @param key of the message with the unit
	 */
	public record TimeText(String key, long amount) {

		static TimeText of(Duration time) {
			long minutes = time.toMinutes();
			if (minutes % DAY == 0 && minutes > DAY) {
				return new TimeText("account.privacy.time.days", minutes / DAY);
			}
			return (minutes % HOUR == 0) ? new TimeText("account.privacy.time.hours", minutes / HOUR)
					: new TimeText("account.privacy.time.minutes", minutes);
		}

	}

}
