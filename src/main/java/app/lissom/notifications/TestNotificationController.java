package app.lissom.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.page.SecurityHeaders;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sends a test notification. */
@Controller
class TestNotificationController {

	private static final String TESTED = "a test was sent to";

	private final Notifications notifications;

	private final MessageSource texts;

	private final AttemptLimiter limiter;

	private final Clock clock;

	TestNotificationController(Notifications notifications, MessageSource texts, AttemptLimiter limiter, Clock clock) {
		this.notifications = notifications;
		this.texts = texts;
		this.limiter = limiter;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource testNotificationMessages() {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, TESTED, true, "notifications.tested")
			.or(() -> SavedMessage.ofValue(place, ids, TESTED, false, "notifications.tested.none"));
	}

	/**
	 * Sends a notification to all places at once, but not so often that it becomes a
	 * burden to them.
	 */
	@PostMapping(NotificationSettingsController.ADDRESS + "/test")
	ModelAndView create(@SignedIn AccountId me, Locale language, HttpServletRequest request,
			HttpServletResponse response) {
		AtomicBoolean sent = new AtomicBoolean();
		Attempt attempt = this.limiter.limit("test of notifications", request, () -> {
			sent.set(send(me, language));
			return true;
		});
		if (attempt == Attempt.BLOCKED) {
			SecurityHeaders.addRetryAfter(HttpStatus.TOO_MANY_REQUESTS.value(), response);
			return new ModelAndView("page/error",
					Map.of("key", "page.error.429", "back", NotificationSettingsController.ADDRESS),
					HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(TESTED, sent.get()),
				NotificationSettingsController.ADDRESS));
	}

	private boolean send(AccountId me, Locale language) {
		Notification notification = new Notification("Lissom",
				this.texts.getMessage("notifications.test.text", null, language), "test", this.clock.instant(),
				List.of());
		return this.notifications.send(me, notification) > 0;
	}

}
