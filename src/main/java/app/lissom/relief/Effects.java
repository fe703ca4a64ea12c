package app.lissom.relief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.account.AccountId;
import app.lissom.diary.Excerpts;
import app.lissom.diary.PainLevel;
import app.lissom.diary.Protocol;
import app.lissom.diary.ReliefRating;

import org.springframework.stereotype.Component;

/** What ice and heat did for somebody, as their own diary tells it. */
@Component
public class Effects {

	private final Excerpts excerpts;

	Effects(Excerpts excerpts) {
		this.excerpts = excerpts;
	}

	/** For each protocol, also those that were never used. */
	public Map<Protocol, Effect> of(AccountId me) {
		return of(this.excerpts.reliefRatings(me));
	}

	/** The same, of these sessions. */
	public static Map<Protocol, Effect> of(List<ReliefRating> ratings) {
		Map<Protocol, Effect> effects = new EnumMap<>(Protocol.class);
		for (Protocol protocol : Protocol.values()) {
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
