package app.lissom.relief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReliefRating;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;

import org.springframework.stereotype.Component;

/** What ice and heat did for somebody, as their own diary tells it. */
@Component
public class Effects {

	private final DiaryQueries excerpts;

	Effects(DiaryQueries excerpts) {
		this.excerpts = excerpts;
	}

	/** For each protocol, also those that were never used. */
	public Map<Treatment, Effect> of(AccountId me) {
		return of(this.excerpts.reliefRatings(me));
	}

	/** The same, of these sessions. */
	public static Map<Treatment, Effect> of(List<ReliefRating> ratings) {
		Map<Treatment, Effect> effects = new EnumMap<>(Treatment.class);
		for (Treatment protocol : Treatment.values()) {
			List<ReliefRating> own = ratings.stream().filter((rating) -> rating.protocol() == protocol).toList();
			List<Integer> changes = own.stream().flatMap(Effects::change).toList();
			effects.put(protocol, new Effect(Sample.of(changes), own.size() - changes.size()));
		}
		return effects;
	}

	private static Stream<Integer> change(ReliefRating rating) {
		PainLevel before = rating.before();
		PainLevel after = rating.after();
		return (before != null && after != null) ? Stream.of(after.value() - before.value()) : Stream.empty();
	}

}
