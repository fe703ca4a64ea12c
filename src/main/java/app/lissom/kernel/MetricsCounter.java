package app.lissom.kernel;

import io.micrometer.core.instrument.Metrics;

/** Counts actions for the operator's metrics, never who did them or what was typed. */
public final class MetricsCounter {

	private MetricsCounter() {
	}

	/**
	 * Increments a counter; does nothing without a management port.
	 * @param name what is counted, such as "entries"
	 * @param tag what it is counted by, such as "kind"
	 * @param value one of a few words of our own
	 */
	public static void count(String name, String tag, String value) {
		Metrics.counter("lissom." + name, tag, value).increment();
	}

}
