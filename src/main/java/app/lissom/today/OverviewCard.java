package app.lissom.today;

/** Shows what a module knows about the person's back, in one line with a link. */
public interface OverviewCard extends PageCard {

}
