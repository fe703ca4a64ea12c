package app.lissom.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.lissom.account.Person;
import app.lissom.page.Dates;
import app.lissom.page.LanguageNotice;
import app.lissom.page.VisitorCard;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the start page: cards contributed by modules, for visitors or for a person. */
@Controller
class HomeController {

	private final List<TodayCard> cards;

	private final List<VisitorCard> visitorCards;

	private final PageCards pages;

	private final LanguageNotice.Writer languages;

	private final Dates dates;

	private final Clock clock;

	HomeController(List<TodayCard> cards, List<VisitorCard> visitorCards, PageCards pages,
			LanguageNotice.Writer languages, Dates dates, Clock clock) {
		this.cards = cards;
		this.visitorCards = visitorCards;
		this.pages = pages;
		this.languages = languages;
		this.dates = dates;
		this.clock = clock;
	}

	@GetMapping("/")
	String index(@SignedIn @Nullable Person me, HttpServletRequest request, Locale locale, Model model) {
		if (me == null) {
			this.visitorCards.forEach((card) -> card.addTo(model));
			model.addAttribute("cards", this.visitorCards);
			return "today/home";
		}
		this.pages.addTo(model, this.cards, me);
		model.addAttribute("shown", shown(request, model));
		model.addAttribute("asides", this.cards.stream().map(TodayCard::aside).filter(Objects::nonNull).toList());
		LocalDate today = me.today(this.clock);
		model.addAttribute("today", today);
		model.addAttribute("yesterday", today.minusDays(1));
		model.addAttribute("date", this.dates.full(today));
		model.addAttribute("zone", me.zone());
		model.addAttribute("languageNotice", this.languages.write(locale, request));
		return "today/index";
	}

	/** After a form any card may say what was saved, which the address tells. */
	private List<TodayCard> shown(HttpServletRequest request, Model model) {
		return (request.getQueryString() != null) ? this.cards
				: this.cards.stream().filter((card) -> card.isShown(model)).toList();
	}

}
