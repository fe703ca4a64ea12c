package app.lissom.account;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lissom.page.PageVariable;
import app.lissom.page.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says on a page what was saved, if the URL has a {@code saved} parameter.
 */
@Component
class SavedMessageVariable implements PageVariable {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** The most ids that are looked up. */
	private static final int MOST = 50;

	private final List<SavedMessageSource> sources;

	private final SignedInPersonReader person;

	SavedMessageVariable(List<SavedMessageSource> sources, SignedInPersonReader person) {
		this.sources = sources;
		this.person = person;
	}

	@Override
	public String name() {
		return SavedMessage.VARIABLE;
	}

	/**
	 * Reads the address alone: an error page for a body that cannot be read must not try
	 * again.
	 */
	@Override
	public @Nullable SavedMessage value(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query == null || !query.contains(Redirect.SAVED + "=")) {
			return null;
		}
		MultiValueMap<String, String> parameters = UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams();
		String saved = String.valueOf(parameters.getFirst(Redirect.SAVED)).replace("%2C", ",");
		String place = String.valueOf(parameters.getFirst(Redirect.AT));
		Set<UUID> ids = Arrays.stream(saved.split(","))
			.filter(ID.asMatchPredicate())
			.limit(MOST)
			.map(UUID::fromString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return ids.isEmpty() ? null : this.person.find().flatMap((person) -> find(person, ids, place)).orElse(null);
	}

	private Optional<SavedMessage> find(Person me, Set<UUID> ids, String place) {
		return this.sources.stream().flatMap((source) -> source.find(me, ids, place).stream()).findFirst();
	}

}
