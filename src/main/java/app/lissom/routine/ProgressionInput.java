package app.lissom.routine;

/**
 * Holds the input of the plan's rules for one routine.
 *
 * @param easy how many times in a row it felt easier or the same, since the last change
 * @param worse how many times something in it felt worse, in the last 7 days and since
 * the last change
 * @param painRising whether the last 7 days hurt more than the 7 before
 * @param painUp whether the morning after the last time hurt more by 2 or more
 * @param daysThisWeek days of the last 7 with an exercise
 * @param daysLastWeek days of the 7 before with an exercise
 * @param daysSince days since the last exercise; 0 without one
 * @param flare whether one of the last 7 days was a flare day
 * @param rested whether one of the last 7 days was a flare or a rest day
 * @param hipLeft whether there is a hip exercise to add
 * @param growable whether there is an exercise to do more of
 */
record ProgressionInput(int easy, int worse, boolean painRising, boolean painUp, int daysThisWeek, int daysLastWeek,
		int daysSince, boolean flare, boolean rested, boolean hipLeft, boolean growable) {

}
