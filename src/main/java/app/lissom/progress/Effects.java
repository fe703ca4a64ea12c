package app.lissom.progress;

import java.util.LinkedHashMap;
import java.util.Map;

import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.AccountId;
import app.lissom.relief.Effect;
import app.lissom.routine.RoutineEffects;

import org.springframework.stereotype.Component;

/**
 * Measures the effects of everything for which people rate their pain before and after.
 */
@Component
class Effects {

	private final DiaryQueries diary;

	private final RoutineEffects routines;

	Effects(DiaryQueries diary, RoutineEffects routines) {
		this.diary = diary;
		this.routines = routines;
	}

	/** Returns the effects by the names that messages have for what they are of. */
	Map<String, Effect> of(AccountId me) {
		Map<String, Effect> effects = new LinkedHashMap<>();
		Effect.byTreatment(this.diary.reliefRatings(me.value()))
			.forEach((treatment, effect) -> effects.put(treatment.name(), effect));
		effects.put("MASSAGE", Effect.of(this.diary.massageRatings(me.value())));
		effects.put("ROUTINE", Effect.of(this.routines.of(me)));
		return effects;
	}

}
