package app.lissom.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide once, at start. */
@Configuration
class GuideContent {

	@Bean
	Guide guide(GuideProperties properties) {
		return new GuideReader(properties.location()).read();
	}

}
