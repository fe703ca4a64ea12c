package app.lissom.guide;

import app.lissom.figures.Figures;

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

}
