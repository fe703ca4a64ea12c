package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.diary.Diary;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.PastOrPresentDay;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Exports the unconfirmed session as the entry that confirming it now would create. After
 * an import it has ended and can be confirmed.
 */
@Component
@Order(110)
class ReliefSessionSection extends ExportSection<ReliefSessionSection.Item> {

	private final ReliefSessions sessions;

	private final Diary diary;

	private final Clock clock;

	ReliefSessionSection(ReliefSessions sessions, Diary diary, Clock clock) {
		super("pendingRelief", Item.class, false);
		this.sessions = sessions;
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.sessions.findOpen(account)
			.map((session) -> Item.of(session.toEntry(zone, this.clock.instant(), null), zone))
			.ifPresent(writer);
	}

	/** It is new unless another session is open or the diary has it. */
	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		AccountId account = context.account();
		Optional<Boolean> same = this.sessions.findOpen(account)
			.map((session) -> session.id().equals(item.id))
			.or(() -> this.diary.find(account, item.id).map((entry) -> true));
		return context.save(same,
				() -> this.sessions.save(OwnedId.of(account, item.id), item.timer(), item.painBefore));
	}

	/** Represents an unconfirmed session in the exported file. */
	record Item(UUID id, EntryKind kind, @PastOrPresentDay LocalDate day, OffsetDateTime at, Treatment protocol,
			Minutes minutes, @Nullable PainLevel painBefore) {

		Item {
			FieldChecks.require("kind", kind == EntryKind.RELIEF);
			FieldChecks.value("minutes", () -> TimedSession.ended(protocol, minutes, at.toInstant()));
		}

		private static Item of(ReliefEntry entry, ZoneId zone) {
			Instant at = Objects.requireNonNull(entry.at());
			return new Item(entry.id(), EntryKind.RELIEF, entry.day(), at.atZone(zone).toOffsetDateTime(),
					entry.content().treatment(), Objects.requireNonNull(entry.content().minutes()),
					entry.content().before());
		}

		private TimedSession timer() {
			return TimedSession.ended(this.protocol, this.minutes, this.at.toInstant());
		}

	}

}
