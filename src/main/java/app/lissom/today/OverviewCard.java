package app.lissom.today;

/** Shows what a room has on a person's back, in one line with a link to all of it. */
public interface OverviewCard extends PageCard {

}
