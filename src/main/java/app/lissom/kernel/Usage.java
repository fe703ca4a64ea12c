package app.lissom.kernel;

import io.micrometer.core.instrument.Metrics;

/**
 * Counts what is done, for the operator's measures: never who did it, nor what was typed.
 */
public final class Usage {

	private Usage() {
	}

	/**
	 * Adds one to a count; does nothing unless there is a management port.
	 * @param name what is counted, such as "entries"
	 * @param tag what it is counted by, such as "kind"
	 * @param value one of a few words of our own
	 */
	public static void count(String name, String tag, String value) {
		Metrics.counter("lissom." + name, tag, value).increment();
	}

}
