package app.lissom.diary;

import java.util.Locale;

/** The kinds of entries. */
public enum EntryKind {

	PAIN, WATER, EXERCISE, RELIEF, MASSAGE, POSTURE, NOTE, SAFETY;

	/** What it is called in addresses and message keys. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
