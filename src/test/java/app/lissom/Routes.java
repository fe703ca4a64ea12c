package app.lissom;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lists every address of the product, one line each, by module. A test fails when a
 * handler is missing here, or a line has no handler. {@code open}: for everybody. {@code
 * own}: needs an account, a visitor meets the sign-in page. {@code proved}: the same, and
 * asks a person to confirm who they are, if that was long ago. {@code ownEntry}: needs an
 * account and the id of an entry of that account; for another account's entry the answer
 * is 404.
 */
public final class Routes {

	private static final List<Route> TODAY = List.of(open("GET /"), open("GET /offline"));

	private static final List<Route> GUIDE = List.of(open("GET /guide"), open("GET /guide/{id}"),
			open("GET /guide/warning-signs"), open("GET /guide/exercises/{exercise}"),
			open("GET /guide/exercises/{exercise}/play"), open("GET /guide/search"));

	private static final List<Route> RELIEF = List.of(open("GET /relief"), open("POST /relief"),
			open("GET /relief/{outcome}"), open("GET /relief/countdown"), open("GET /relief/offline"),
			open("GET /relief/answer"), own("POST /relief/log"), own("GET /relief/check"), own("POST /relief/check"),
			own("GET /relief/session"), own("GET /relief/session/again/{outcome}"), own("POST /relief/session"),
			own("POST /relief/session/act"), own("POST /relief/session/confirm"), own("POST /relief/session/discard"),
			own("POST /relief/session/later"), own("POST /relief/session/later/skip"), open("GET /relief/timer"),
			open("POST /relief/timer"), open("POST /relief/timer/act"), own("POST /relief/timer/keep"));

	private static final List<Route> DIARY = List.of(own("GET /my-back"), own("GET /diary"), own("GET /diary/{day}"),
			own("GET /diary/outbox"), own("GET /diary/exercises"), own("GET /diary/exercises/new"),
			own("POST /diary/exercises"), own("GET /diary/{day}/pain"), own("POST /diary/{day}/pain"),
			own("GET /diary/{day}/water"), own("POST /diary/{day}/water"), own("GET /diary/{day}/exercise"),
			own("POST /diary/{day}/exercise"), own("GET /diary/{day}/relief"), own("POST /diary/{day}/relief"),
			own("GET /diary/{day}/massage"), own("POST /diary/{day}/massage"), own("GET /diary/{day}/medicine"),
			own("POST /diary/{day}/medicine"), own("GET /diary/{day}/posture"), own("POST /diary/{day}/posture"),
			own("GET /diary/{day}/note"), own("POST /diary/{day}/note"), own("GET /diary/{day}/function"),
			own("POST /diary/{day}/function"), ownEntry("GET /diary/{day}/function/{entry}"),
			ownEntry("POST /diary/{day}/function/{entry}"), ownEntry("GET /diary/{day}/pain/{entry}"),
			ownEntry("POST /diary/{day}/pain/{entry}"), ownEntry("GET /diary/{day}/water/{entry}"),
			ownEntry("POST /diary/{day}/water/{entry}"), ownEntry("GET /diary/{day}/exercise/{entry}"),
			ownEntry("POST /diary/{day}/exercise/{entry}"), ownEntry("GET /diary/{day}/relief/{entry}"),
			ownEntry("POST /diary/{day}/relief/{entry}"), ownEntry("GET /diary/{day}/massage/{entry}"),
			ownEntry("POST /diary/{day}/massage/{entry}"), ownEntry("GET /diary/{day}/medicine/{entry}"),
			ownEntry("POST /diary/{day}/medicine/{entry}"), ownEntry("GET /diary/{day}/posture/{entry}"),
			ownEntry("POST /diary/{day}/posture/{entry}"), ownEntry("GET /diary/{day}/note/{entry}"),
			ownEntry("POST /diary/{day}/note/{entry}"), ownEntry("POST /diary/entries/{entry}/delete"),
			ownEntry("POST /diary/entries/{entry}/restore"), ownEntry("GET /diary/exercises/{exercise}"),
			ownEntry("POST /diary/exercises/{exercise}"), ownEntry("POST /diary/exercises/{exercise}/archive"),
			ownEntry("POST /diary/exercises/{exercise}/unarchive"));

	private static final List<Route> ACCOUNT = List.of(open("GET /sign-in"), open("POST /sign-in"),
			open("POST /sign-in/start"), open("GET /sign-in/confirm"), open("POST /sign-in/confirm"),
			open("POST /sign-in/passkey"), open("POST /sign-in/confirm/passkey"), open("POST /sign-up/passkey"),
			open("POST /sign-in/confirm/start"), open("GET /sign-in/continue"), open("POST /sign-in/continue"),
			open("GET /sign-in/link"), open("POST /sign-in/link"), open("GET /sign-up"), open("POST /sign-up"),
			open("POST /sign-up/start"), open("GET /recover"), open("POST /recover"), open("GET /sign-in/provider"),
			open("GET /sign-in/provider/callback"), open("POST /sign-up/provider"), proved("GET /settings/provider"),
			proved("GET /settings/provider/link"), proved("POST /settings/provider/delete"), open("GET /recover/email"),
			open("POST /recover/email"), proved("GET /settings/email"), proved("POST /settings/email"),
			proved("POST /settings/email/delete"), own("GET /settings/email/confirm"),
			own("POST /settings/email/confirm"), open("GET /goodbye"), open("GET /privacy"), open("POST /language"),
			own("POST /sign-out"), own("GET /settings"), own("POST /settings"), proved("GET /settings/name"),
			proved("POST /settings/name"), proved("GET /settings/password"), proved("POST /settings/password"),
			proved("GET /settings/passkeys"), proved("POST /settings/passkeys"),
			ownEntry("POST /settings/passkeys/{passkey}/delete").afterProof(),
			ownEntry("GET /settings/passkeys/{passkey}").afterProof(),
			ownEntry("POST /settings/passkeys/{passkey}").afterProof(), own("GET /settings/devices"),
			ownEntry("POST /settings/devices/{device}/end"), own("POST /settings/devices/end-others"),
			proved("GET /settings/codes"), proved("POST /settings/codes"), proved("GET /settings/leave"),
			proved("POST /settings/leave"));

	private static final List<Route> ROUTINE = List.of(open("GET /routine"), own("POST /routine"),
			own("GET /routine/new"), own("GET /routine/flare"), own("POST /routine/flare"), own("POST /routine/today"),
			own("GET /routine/plan"), own("POST /routine/plan"), own("GET /routine/walking"),
			own("POST /routine/walking"), own("POST /routine/walking/answer"), own("POST /routine/walking/pause"),
			own("POST /routine/walking/resume"), own("POST /routine/walking/end"),
			own("POST /routine/exercises/{exercise}/play"), own("POST /routine/exercises/{exercise}/done"),
			ownEntry("GET /routine/{routine}"), ownEntry("GET /routine/{routine}/play"),
			ownEntry("POST /routine/{routine}/play"), ownEntry("POST /routine/{routine}/done"),
			ownEntry("GET /routine/{routine}/edit"), ownEntry("POST /routine/{routine}/steps"),
			ownEntry("GET /routine/{routine}/steps/{step}"), ownEntry("POST /routine/{routine}/steps/{step}"),
			ownEntry("POST /routine/{routine}/steps/{step}/move"), ownEntry("GET /routine/{routine}/name"),
			ownEntry("POST /routine/{routine}/name"), ownEntry("GET /routine/{routine}/delete"),
			ownEntry("POST /routine/{routine}/delete"), ownEntry("GET /routine/sessions/{session}"),
			ownEntry("POST /routine/sessions/{session}/steps"), ownEntry("POST /routine/sessions/{session}/log"),
			ownEntry("GET /routine/sessions/{session}/delete"), ownEntry("POST /routine/sessions/{session}/delete"));

	private static final List<Route> TAKEOUT = List.of(own("GET /takeout"), proved("GET /takeout/file"),
			own("GET /takeout/import"), own("POST /takeout/import"), own("POST /takeout/import/discard"),
			own("GET /takeout/import/columns"), own("POST /takeout/import/columns"), own("GET /takeout/import/preview"),
			own("POST /takeout/import/preview"), own("GET /takeout/import/left-out"), own("POST /takeout/import/job"),
			own("GET /takeout/import/job"));

	private static final List<Route> REMINDERS = List.of(own("GET /reminders"), own("GET /reminders/new/{kind}"),
			own("POST /reminders/new/{kind}"), ownEntry("GET /reminders/{reminder}"),
			ownEntry("POST /reminders/{reminder}"), ownEntry("POST /reminders/{reminder}/delete"),
			ownEntry("POST /reminders/{reminder}/done"), ownEntry("POST /reminders/{reminder}/snooze"),
			own("GET /reminders/quiet"), own("POST /reminders/quiet"), own("POST /reminders/pause"),
			own("POST /reminders/resume"), own("GET /reminders/calendar"), proved("POST /reminders/calendar"),
			own("POST /reminders/calendar/revoke"), own("GET /reminders/calendar/file"),
			open("GET /calendar/{secret}.ics"), own("GET /reminders/words"), own("POST /reminders/words"),
			own("GET /reminders/ring"), proved("POST /reminders/ring/devices"),
			ownEntry("POST /reminders/ring/devices/{device}/delete"), own("POST /reminders/ring/test"),
			own("GET /reminders/ring/address"), proved("POST /reminders/ring/address"),
			own("POST /reminders/ring/address/delete"), open("POST /notice"));

	private static final List<Route> PROGRESS = List.of(own("GET /progress"), own("GET /progress/compare"),
			own("GET /progress/function"), own("POST /progress/function/decline"), own("GET /progress/what-works"));

	private static final List<Route> SHARING = List.of(own("GET /report"), own("GET /report/questions"),
			own("POST /report/questions"), own("GET /report/links"), proved("POST /report/links"),
			ownEntry("POST /report/links/{link}/revoke"), open("GET /shared/{secret}"), open("POST /shared/{secret}"));

	private static final List<Route> PAGE = List.of(open("* /error"), open("GET /manifest/{language}"),
			open("GET /sw.js"));

	private Routes() {
	}

	/** All of them. */
	public static List<Route> all() {
		return Stream.of(TODAY, GUIDE, RELIEF, DIARY, ROUTINE, ACCOUNT, TAKEOUT, PROGRESS, REMINDERS, SHARING, PAGE)
			.flatMap(List::stream)
			.toList();
	}

	private static Route open(String route) {
		return new Route(route.split(" ")[0], route.split(" ")[1], Access.OPEN, false);
	}

	private static Route proved(String route) {
		return own(route).afterProof();
	}

	private static Route own(String route) {
		return new Route(route.split(" ")[0], route.split(" ")[1], Access.OWN, false);
	}

	private static Route ownEntry(String route) {
		return new Route(route.split(" ")[0], route.split(" ")[1], Access.OWN_ENTRY, false);
	}

	/** Lists who may open a route. */
	public enum Access {

		/** Everybody. */
		OPEN,

		/** Who has an account. */
		OWN,

		/** The account that the entry in the address belongs to. */
		OWN_ENTRY

	}

	/**
	 * Describes one address.
	 *
	 * @param method GET, POST or * for any
	 * @param pattern the address as its handler declares it
	 * @param access who may go there
	 * @param proved whether they have to have proved lately who they are
	 */
	public record Route(String method, String pattern, Access access, boolean proved) {

		private Route afterProof() {
			return new Route(this.method, this.pattern, this.access, true);
		}

		@Override
		public String toString() {
			return this.method + " " + this.pattern;
		}

	}

}
