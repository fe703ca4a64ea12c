package app.lissom.relief;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.safety.Advice;
import app.lissom.safety.Skin;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps ice and heat off skin that one of them harmed: for a day, the skin counts as
 * changed, whatever is answered.
 */
@Component
class SkinRest {

	private final ReliefSessions sessions;

	private final VisitorTimer timers;

	private final Clock clock;

	SkinRest(ReliefSessions sessions, VisitorTimer timers, Clock clock) {
		this.sessions = sessions;
		this.timers = timers;
		this.clock = clock;
	}

	/** Returns whether a session of this person, or of this browser, harmed the skin. */
	boolean isDue(@Nullable Person me) {
		Stream<TimedSession> own = (me != null) ? this.sessions.find(me.id()).stream().map(ReliefSession::timer)
				: Stream.empty();
		Stream<TimedSession> visitors = this.timers.find().stream().map(VisitorTimer.VisitorSession::timer);
		return Stream.concat(own, visitors).anyMatch((timer) -> timer.isSkinResting(this.clock.instant()));
	}

	/** Advises on the answers that were sent, or asks for what they lack. */
	ModelAndView advise(MultiValueMap<String, String> sent, @Nullable Person me,
			Function<Advice, ModelAndView> answer) {
		MultiValueMap<String, String> answers = new LinkedMultiValueMap<>(sent);
		if (isDue(me)) {
			answers.replace("skin", List.of(Skin.CHANGED.name()));
		}
		return QuestionPage.advise(answers, answer);
	}

}
