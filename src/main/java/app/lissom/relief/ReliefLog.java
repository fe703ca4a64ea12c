package app.lissom.relief;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryConflictPage;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.safety.Advice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves the answers to the warning signs in the diary. A sign takes effect before
 * anything is stored: a person who ticks one gets the advice, whatever was saved before.
 */
@Component
class ReliefLog {

	private static final Logger logger = LoggerFactory.getLogger(ReliefLog.class);

	private final Diary diary;

	private final OutcomePage outcomes;

	private final IceRest iceRest;

	private final AnswersAddress addresses;

	private final Clock clock;

	ReliefLog(Diary diary, OutcomePage outcomes, IceRest iceRest, AnswersAddress addresses, Clock clock) {
		this.diary = diary;
		this.outcomes = outcomes;
		this.iceRest = iceRest;
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * Saves a safety check, and the treatment that was advised, if any. While the skin
	 * rests from ice, more ice is not saved.
	 * @param ids fresh ids by the names of their fields, to save both of two answers
	 */
	ModelAndView save(Person me, Advice advice, UUID check, @Nullable ReliefEntry relief, Collection<SeenVersion> seen,
			Map<String, ?> ids, ModelAndView next) {
		if (!advice.answers().signs().isEmpty()) {
			return saveSigns(me, advice, check, next);
		}
		List<Entry> entries = Stream
			.<Entry>concat(Stream.of(check(me, check, advice)),
					Stream.ofNullable(relief).filter((one) -> !isTooSoon(me, advice, one)))
			.toList();
		return this.diary.save(entries, seen).toPage(next, new EntryConflictPage(me, this.clock, "relief", ids));
	}

	/** Returns whether the skin still rests from other ice. */
	private boolean isTooSoon(Person me, Advice advice, ReliefEntry relief) {
		return IceRest.isCold(advice) && this.iceRest.findOfAccount(me).isPresent()
				&& this.diary.findIncludingDeleted(me.id(), relief.id()).isEmpty();
	}

	/** The same form with another answer is another check. */
	private ModelAndView saveSigns(Person me, Advice advice, UUID check, ModelAndView next) {
		UUID another = OwnedId.of(me.id(), check).derive(advice.answers().signs().toString()).id();
		try {
			return this.diary.add(check(me, check, advice)).toPage(next, (conflict) -> {
				ModelAndView help = this.addresses.redirect(advice, me);
				return this.diary.add(check(me, another, advice)).toPage(help, (known) -> help);
			});
		}
		catch (NestedRuntimeException ex) {
			logger.warn("A safety check could not be saved", ex);
			return this.outcomes.of(advice, me).addObject("unsaved", true);
		}
	}

	private SafetyCheckEntry check(Person me, UUID id, Advice advice) {
		return new SafetyCheckEntry(OwnedId.of(me.id(), id), me.momentNow(this.clock), advice.answers().signs());
	}

}
