package app.lissom.importing;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Describes a time that the clocks skipped on its day.
 *
 * @param line the number of the line, from 1
 * @param saved the time that is saved instead: as much later as the clocks jumped
 */
record SkippedTime(int line, LocalDate day, LocalTime time, LocalTime saved) {

}
