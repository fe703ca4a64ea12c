package app.lissom.relief;

import java.util.Arrays;

import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.ModelAndView;

/**
 * What to do at each outcome, for everybody. Nothing here is about the reader, so
 * browsers may keep what a visitor sees; the frame of somebody who is signed in is not to
 * be kept.
 */
@Controller
class HowToController {

	private final OutcomePage outcomes;

	HowToController(OutcomePage outcomes) {
		this.outcomes = outcomes;
	}

	@GetMapping("/relief/{outcome}")
	ModelAndView show(@SignedIn @Nullable AccountId me, @PathVariable String outcome, HttpServletResponse response) {
		if (me == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
		}
		return Outcome.named(outcome).map(this.outcomes::of).orElseThrow(NotFoundException::new);
	}

	@Bean
	static FilterRegistrationBean<ShallowEtagHeaderFilter> howToFingerprints() {
		ShallowEtagHeaderFilter fingerprint = new ShallowEtagHeaderFilter();
		// Tomcat compresses no page with a strong one.
		fingerprint.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(fingerprint);
		Arrays.stream(Outcome.values()).forEach((outcome) -> filter.addUrlPatterns("/relief/" + outcome.slug()));
		return filter;
	}

}
