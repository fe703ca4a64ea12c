package app.lissom.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.RecurrenceDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import org.jspecify.annotations.Nullable;

/**
 * Writes a time zone as a VTIMEZONE (RFC 5545, 3.6.5), from Java's zone rules. Clock
 * changes that happen each year on the same weekday of the same week become a rule,
 * because some calendars support nothing else; others, such as those around Ramadan, are
 * listed.
 *
 * @param year the first year for which it is needed
 */
record VTimeZoneWriter(ZoneId zone, int year) {

	/** Within 28 years every date falls on every weekday. */
	private static final int YEARS = 40;

	private static final int WEEK = 7;

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	VTimezone toComponent() {
		VTimezone timezone = new VTimezone(this.zone.getId());
		ZoneRules rules = this.zone.getRules();
		// Clocks that change have done so in the year before.
		Instant start = LocalDateTime.of(this.year - 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
		Map<Change, List<LocalDateTime>> changes = Stream
			.iterate(rules.nextTransition(start), this::isNear, (one) -> rules.nextTransition(one.getInstant()))
			.collect(Collectors.groupingBy((one) -> Change.of(one, rules), LinkedHashMap::new,
					Collectors.mapping(ZoneOffsetTransition::getDateTimeBefore, Collectors.toList())));
		if (changes.values().stream().noneMatch((times) -> times.get(0).getYear() < this.year)) {
			ZoneOffset offset = rules.getOffset(start);
			Change none = new Change(offset, offset, rules.isDaylightSavings(start));
			timezone.addComponent(observance(none, List.of(LocalDateTime.ofInstant(start, offset))));
		}
		changes.forEach((change, times) -> timezone.addComponent(observance(change, times)));
		return timezone;
	}

	private boolean isNear(@Nullable ZoneOffsetTransition change) {
		return change != null && change.getDateTimeBefore().getYear() <= this.year + YEARS;
	}

	private Observance observance(Change change, List<LocalDateTime> times) {
		Observance observance = change.toDaylight ? new DaylightSavingsTime() : new StandardTime();
		observance.setDateStart(components(times.get(0)));
		observance.setTimezoneOffsetFrom(new UtcOffset(1000L * change.before.getTotalSeconds()));
		observance.setTimezoneOffsetTo(new UtcOffset(1000L * change.after.getTotalSeconds()));
		if (times.size() > 1) {
			yearly(times).ifPresentOrElse(observance::setRecurrenceRule,
					() -> observance.addRecurrenceDates(dates(times.subList(1, times.size()))));
		}
		return observance;
	}

	/**
	 * Returns the rule by which it comes each year, if on one weekday within the same
	 * week.
	 */
	private Optional<Recurrence> yearly(List<LocalDateTime> times) {
		LocalDateTime first = times.get(0);
		List<Integer> days = times.stream().map(LocalDateTime::getDayOfMonth).distinct().sorted().toList();
		int firstDay = days.get(0);
		if (times.size() <= this.year + YEARS - first.getYear() || days.size() != WEEK
				|| days.get(WEEK - 1) - firstDay >= WEEK
				|| times.stream()
					.map((time) -> List.of(time.getMonth(), time.getDayOfWeek(), time.toLocalTime()))
					.distinct()
					.count() > 1) {
			return Optional.empty();
		}
		DayOfWeek weekday = DayOfWeek.valueOf(first.getDayOfWeek().name());
		Recurrence.Builder rule = new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonthValue());
		if (days.get(WEEK - 1) == first.getMonth().maxLength()) {
			return Optional.of(rule.byDay(-1, weekday).build());
		}
		return Optional.of((firstDay % WEEK == 1) ? rule.byDay(1 + firstDay / WEEK, weekday).build()
				: rule.byDay(weekday).byMonthDay(days).build());
	}

	private static RecurrenceDates dates(List<LocalDateTime> times) {
		RecurrenceDates dates = new RecurrenceDates();
		times.forEach((time) -> dates.getDates().add(new ICalDate(components(time), true)));
		return dates;
	}

	private static DateTimeComponents components(LocalDateTime time) {
		return DateTimeComponents.parse(LOCAL.format(time));
	}

	/** From one offset to another. */
	private record Change(ZoneOffset before, ZoneOffset after, boolean toDaylight) {

		static Change of(ZoneOffsetTransition one, ZoneRules rules) {
			return new Change(one.getOffsetBefore(), one.getOffsetAfter(), rules.isDaylightSavings(one.getInstant()));
		}

	}

}
