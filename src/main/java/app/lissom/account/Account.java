package app.lissom.account;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Holds a person's name, password hash and preferences. */
@Entity
public class Account {

	/** The SQL condition that an account has recovery codes, by its column id. */
	static final String HAS_RECOVERY_CODES = "exists (select 1 from recovery_code code where code.account_id = id)";

	/** One-tap amounts of water for a new account, in millilitres. */
	private static final List<Integer> GLASSES = List.of(150, 250, 330, 500);

	/** Longest key, in UTF-16 units: 64 code points. */
	private static final int LONGEST_KEY = 128;

	/**
	 * What no font draws, but for joiners and tags, which some scripts and flags need.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFFA0&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]");

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String name;

	private String nameKey;

	private @Nullable String passwordHash;

	private String zone;

	@Enumerated(EnumType.STRING)
	private WaterUnit waterUnit = WaterUnit.ML;

	@Column(name = "water_goal_ml")
	private @Nullable Integer waterGoal;

	private String glasses;

	private boolean weeklyQuestions = true;

	private @Nullable String language;

	@Formula(HAS_RECOVERY_CODES)
	private boolean hasRecoveryCodes;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	public Account(AccountId id, String name, @Nullable String passwordHash, ZoneId zone, Instant createdAt) {
		this.id = id.value();
		this.name = name.strip();
		this.nameKey = nameKey(name);
		this.passwordHash = passwordHash;
		this.zone = zone.getId();
		this.glasses = join(GLASSES);
		this.createdAt = createdAt;
	}

	/** Returns the key that equal names share: case and Unicode form do not matter. */
	public static String nameKey(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns whether a name has no invisible characters, so that it cannot look like
	 * another one, and its key can be stored: some single characters expand to whole
	 * words.
	 */
	public static boolean isName(String name) {
		String key = nameKey(name);
		return !key.isEmpty() && key.length() <= LONGEST_KEY && !INVISIBLE.matcher(name).find();
	}

	static List<Integer> split(String glasses) {
		return Arrays.stream(glasses.split(",")).map(Integer::valueOf).toList();
	}

	private static String join(List<Integer> glasses) {
		return glasses.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	/** Returns whether this is the account's name, however it is written. */
	public boolean isNamed(String name) {
		return this.nameKey.equals(nameKey(name));
	}

	void rename(String name) {
		this.name = name.strip();
		this.nameKey = nameKey(name);
	}

	public void changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
	}

	void changePreferences(Preferences preferences) {
		this.zone = preferences.zone().getId();
		this.waterUnit = preferences.waterUnit();
		this.waterGoal = preferences.waterGoal();
		this.glasses = join(preferences.glasses());
		this.weeklyQuestions = preferences.weeklyQuestions();
	}

	static @Nullable Locale languageOf(@Nullable String tag) {
		return (tag != null) ? Locale.forLanguageTag(tag) : null;
	}

	public void changeLanguage(Locale language) {
		this.language = language.toLanguageTag();
	}

	/** Returns null for an account that is opened by passkeys alone. */
	public @Nullable String passwordHash() {
		return this.passwordHash;
	}

	public AccountId id() {
		return new AccountId(this.id);
	}

	public Person person() {
		return new Person(id(), this.name, ZoneId.of(this.zone), this.waterUnit, this.waterGoal, split(this.glasses),
				this.weeklyQuestions, this.hasRecoveryCodes, languageOf(this.language));
	}

}
