package app.lissom.guide;

import app.lissom.figures.Figures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide once, at start. */
@Configuration
class GuideConfiguration {

	@Bean
	Guide guide(GuideProperties properties) {
		return new GuideReader(properties.location()).read();
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
