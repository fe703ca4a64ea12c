package app.lissom.diary;

/** Names the kinds of massage that the guide describes. */
public enum Massage {

	/** Long gentle strokes. */
	SWEDISH,

	/** Deeper layers of muscle. */
	DEEP_TISSUE,

	/** Points of tension. */
	TRIGGER_POINT,

	/** Gentle vibration. */
	SOUND_THERAPY,

	/** Neuromuscular cupping. */
	CUPPING,

	/** Hot stones. */
	HOT_STONE,

	/** Usui Reiki. */
	REIKI,

	/** Anything else. */
	OTHER

}
