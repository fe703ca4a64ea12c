package app.lissom.walking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.PastOrPresentDay;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the changes of the walking plan. */
@Component
@Order(95)
class WalkingPlanSection extends ExportSection<WalkingPlanSection.Item> {

	private final WalkingPlans plans;

	WalkingPlanSection(WalkingPlans plans) {
		super("walkingPlan", Item.class, true);
		this.plans = plans;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.plans.of(account).changes().stream().map(Item::of).forEach(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		WalkingChange imported = item.toChange();
		return context.save(this.plans.on(context.account(), item.day).map(imported::equals),
				() -> this.plans.write(context.account(), imported));
	}

	/** Represents a change in the exported file. */
	record Item(@PastOrPresentDay LocalDate day, WalkingChange.Kind change, int minutes,
			@JsonProperty("daysAWeek") int daysPerWeek) {

		Item {
			new WalkingTarget(minutes, daysPerWeek);
		}

		private static Item of(WalkingChange change) {
			return new Item(change.day(), change.kind(), change.target().minutes(), change.target().days());
		}

		private WalkingChange toChange() {
			return new WalkingChange(this.day, this.change, new WalkingTarget(this.minutes, this.daysPerWeek));
		}

	}

}
