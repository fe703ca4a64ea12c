package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Reads the entries of a person's own today, once per request. */
@Component
@RequestScope
public class TodaysEntries {

	private final Diary diary;

	private final Clock clock;

	private @Nullable List<Entry> entries;

	TodaysEntries(Diary diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	/** The entries, with those that were deleted and can be restored. */
	public List<Entry> of(Person me) {
		if (this.entries == null) {
			LocalDate today = me.today(this.clock);
			this.entries = this.diary.between(me.id(), today, today);
		}
		return this.entries;
	}

}
