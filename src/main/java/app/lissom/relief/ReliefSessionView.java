package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import app.lissom.guide.Modality;
import app.lissom.safety.LastIce;
import app.lissom.safety.ReliefSessionPlan;
import org.jspecify.annotations.Nullable;

/** Describes a session at an instant, for its page. */
record ReliefSessionView(TimedSession timer, Instant now, @Nullable ZoneId zone) {

	private static final int MINUTE = 60;

	/** The seconds that a page may take to arrive, so that it begins with all minutes. */
	private static final int LOADING = 5;

	public ReliefStage stage() {
		return this.timer.stage(this.now);
	}

	public boolean isRunning() {
		return stage() == ReliefStage.RUNNING;
	}

	/** Returns the end of the message key that names its state. */
	public String state() {
		return isSkinHarmed() ? TimedSession.State.TROUBLE.name() : isRunning() ? modality().name() : stage().name();
	}

	public boolean isSkinHarmed() {
		return this.timer.isSkinHarmed();
	}

	public Modality modality() {
		return this.timer.currentPhase().modality();
	}

	public @Nullable Modality next() {
		ReliefSessionPlan.Phase next = this.timer.nextPhase();
		return (next != null) ? next.modality() : null;
	}

	public int seconds() {
		return this.timer.minutes() * 60;
	}

	public int secondsLeft() {
		return seconds() - this.timer.spent(this.now);
	}

	/** Returns the time left to the second, as the timer of the page counts it. */
	public String clockLeft() {
		return "%d:%02d".formatted(secondsLeft() / MINUTE, secondsLeft() % MINUTE);
	}

	/** Returns the whole minutes left: nobody reads of more time than there is. */
	public int minutesLeft() {
		return wholeMinutes(secondsLeft());
	}

	private static int wholeMinutes(int seconds) {
		return (seconds + LOADING) / MINUTE;
	}

	/** Returns the seconds until the skin is to be checked; 0 when it is time. */
	public int secondsToCheck() {
		return this.timer.secondsToCheck(this.now);
	}

	/** Returns the seconds until the page says something else; null once it is over. */
	public @Nullable Long secondsToChange() {
		Instant change = switch (stage()) {
			case RUNNING -> this.now
				.plusSeconds(Math.min((secondsToCheck() > 0) ? secondsToCheck() : MINUTE, secondsToFewerMinutes()));
			case PAUSED, CHANGE -> this.timer.waitsUntil();
			case OVER -> null;
		};
		// A second more, so that it is sure to have passed.
		return (change != null) ? Duration.between(this.now, change).toSeconds() + 1 : null;
	}

	private int secondsToFewerMinutes() {
		return (minutesLeft() > 0) ? secondsLeft() + LOADING + 1 - MINUTE * minutesLeft() : secondsLeft();
	}

	/** Returns the whole minutes until the skin is to be checked. */
	public int minutesToCheck() {
		return wholeMinutes(secondsToCheck());
	}

	/** Returns how many minutes can be added now; 0 at the maximum. */
	public int moreMinutes() {
		return Math.min(TimedSession.MORE, this.timer.currentPhase().maxMinutes() - this.timer.minutes());
	}

	public Time checkAt() {
		return time(this.timer.until().minusSeconds(seconds() - this.timer.checkSecond()));
	}

	public List<PhaseView> phases() {
		List<PhaseView> phases = new ArrayList<>();
		Instant until = this.timer.until();
		phases.add(new PhaseView(modality(), minutesLeft(), time(until)));
		ReliefSessionPlan.Phase next = this.timer.nextPhase();
		if (next != null) {
			phases.add(new PhaseView(next.modality(), next.minutes(),
					time(until.plusSeconds((ReliefSessionPlan.BREAK + next.minutes()) * 60L))));
		}
		return phases;
	}

	/** Returns from when on ice is advised again; null if there was none. */
	public @Nullable Time nextIce() {
		return this.timer.isCold()
				? time(LastIce.next(this.timer.startedAt(this.now), this.timer.minutesSpent(this.now).value())) : null;
	}

	private Time time(Instant at) {
		return new Time(at, (this.zone != null) ? at.atZone(this.zone) : null);
	}

	/** Holds a time for the browser, and for the person's zone if it is known. */
	record Time(Instant at, @Nullable ZonedDateTime local) {

	}

	record PhaseView(Modality modality, int minutes, Time until) {

	}

}
