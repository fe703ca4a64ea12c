package app.lissom.guide;

import java.util.Set;

import app.lissom.content.ContentFolder;
import app.lissom.figures.Figures;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide once, at start. */
@Configuration
class GuideConfiguration {

	@Bean
	Guide guide(GuideProperties properties, ObjectProvider<GuideRequirement> requirements) {
		Guide guide = new GuideReader(properties.location()).read();
		ContentFolder folder = new ContentFolder(properties.location());
		requirements.forEach((requirement) -> requirement.check(guide, folder));
		return guide;
	}

	/** What the layout, the guide's own templates and reminders lead to. */
	@Bean
	static GuideRequirement ownRequirement() {
		return new GuideRequirement(Set.of(),
				Set.of("warning-signs", "sources", "posture", "exercises", "exercises/stand-stretch-walk"));
	}

	@Bean
	SearchWords searchWords(GuideProperties properties) {
		return new ContentFolder(properties.location()).read("search.yaml", SearchWords.class);
	}

	@Bean
	Figures figures(Guide guide) {
		return guide.figures();
	}

	/**
	 * Configures where the guide is read from.
	 *
	 * @param location the folder with its files, such as file:/srv/guide/
	 */
	@ConfigurationProperties("lissom.guide")
	record GuideProperties(@DefaultValue("classpath:guide/en/") String location) {

	}

}
