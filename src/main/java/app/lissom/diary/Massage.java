package app.lissom.diary;

/** The kinds of massage that the guide tells about. */
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
