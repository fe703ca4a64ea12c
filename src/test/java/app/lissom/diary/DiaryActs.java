package app.lissom.diary;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.AccountId;

/** Does what otherwise only the diary's own pages can do, for tests of other modules. */
public record DiaryActs(Diary diary) {

	/** Writes over the entry with the same id, if there is one. */
	public void overwrite(Entry entry) {
		this.diary.save(List.of(entry),
				this.diary.findIncludingDeleted(entry.account(), entry.id())
					.map(Entry::seen)
					.map(Set::of)
					.orElse(Set.of()));
	}

	public void restore(AccountId me, UUID id) {
		this.diary.restore(me, List.of(id));
	}

	public void purge() {
		this.diary.purge();
	}

}
