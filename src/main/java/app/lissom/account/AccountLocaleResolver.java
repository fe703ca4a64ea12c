package app.lissom.account;

import java.util.Locale;

import app.lissom.page.Languages;
import app.lissom.security.AccountSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Resolves the language of the signed-in person, or that of a visitor. */
@Component("localeResolver")
class AccountLocaleResolver implements LocaleResolver {

	private final Languages languages;

	AccountLocaleResolver(Languages languages) {
		this.languages = languages;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return this.languages
			.of((authentication != null && authentication.getDetails() instanceof AccountSession session)
					? session.owner() : null, request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A form of its own changes the language");
	}

}
