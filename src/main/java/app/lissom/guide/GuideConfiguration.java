package app.lissom.guide;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.content.ContentFolder;
import app.lissom.figures.FigureAssets;
import app.lissom.page.Languages;
import app.lissom.page.OfflinePages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide once, at start, in each language. */
@Configuration
class GuideConfiguration {

	@Bean
	Guides guides(Languages languages, GuideProperties properties, ObjectProvider<GuideRequirement> requirements) {
		return new Guides(languages, (language) -> {
			String location = properties.locationOf(language);
			Guide guide = new GuideReader(location).read();
			ContentFolder folder = new ContentFolder(location);
			requirements.forEach((requirement) -> requirement.check(guide, folder));
			return guide;
		});
	}

	/**
	 * Requires the pages to which the layout, the guide's own templates and reminders
	 * link.
	 */
	@Bean
	static GuideRequirement ownRequirement() {
		return new GuideRequirement(Set.of(),
				Set.of("warning-signs", "sources", "posture", "exercises", "exercises/stand-stretch-walk"));
	}

	/** Contributes the pages of the guide, the warning signs first. */
	@Bean
	OfflinePages offlineGuide(Guides guides) {
		return () -> Stream
			.concat(Stream.of("/guide/warning-signs"),
					guides.all().iterator().next().pages().stream().map(Page::address))
			.distinct()
			.toList();
	}

	@Bean
	FigureAssets figureAssets(Guides guides) {
		return new FigureAssets(guides.all().stream().map(Guide::figures).toList());
	}

	/**
	 * Configures where the guide is read from.
	 *
	 * @param location the folder with its files, such as file:/srv/guide/; {language} in
	 * it stands for the language without its country
	 */
	@ConfigurationProperties("lissom.guide")
	record GuideProperties(@DefaultValue("classpath:guide/{language}/") String location) {

		String locationOf(Locale language) {
			return this.location.replace("{language}", language.getLanguage());
		}

	}

}
