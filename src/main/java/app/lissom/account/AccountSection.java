package app.lissom.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.page.Languages;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Exports an account's name and settings, and imports the settings into an empty diary.
 */
@Component
@Order(10)
class AccountSection extends ExportSection<AccountSection.Item> {

	private final People people;

	private final Languages languages;

	AccountSection(People people, Languages languages) {
		super("account", Item.class, false);
		this.people = people;
		this.languages = languages;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.people.find(account).map(Item::of).ifPresent(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		Preferences preferences = item.preferences();
		Locale language = this.languages.find(item.language()).orElse(null);
		boolean same = this.people.find(context.account())
			.filter((me) -> me.preferences().equals(preferences))
			.filter((me) -> language == null || language.equals(me.language()))
			.isPresent();
		return context.save((context.emptyDiary() && !same) ? Optional.empty() : Optional.of(same),
				() -> this.people.changePreferences(context.account(), preferences, language));
	}

	/**
	 * Represents an account in the exported file; its id and name are not imported.
	 *
	 * @param weeklyQuestions null for true
	 * @param language a tag such as es-419; null for a language that the person never
	 * chose
	 */
	record Item(@Nullable UUID id, @Nullable String name, ZoneId zone, WaterUnit waterUnit,
			@Nullable Integer waterGoalMl, List<Integer> glassesMl, @Nullable Boolean weeklyQuestions,
			@Nullable String language) {

		private static Item of(Person me) {
			return new Item(me.id().value(), me.name(), me.zone(), me.waterUnit(), me.waterGoal(), me.glasses(),
					me.weeklyQuestions() ? null : false,
					(me.language() != null) ? me.language().toLanguageTag() : null);
		}

		private Preferences preferences() {
			return FieldChecks.value("glassesMl", () -> new Preferences(this.zone, this.waterUnit, this.waterGoalMl,
					this.glassesMl, !Boolean.FALSE.equals(this.weeklyQuestions)));
		}

	}

}
