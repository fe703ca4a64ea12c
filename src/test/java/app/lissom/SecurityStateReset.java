package app.lissom;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Resets the rate limits after each test: all tests share one network address, and wrong
 * passwords in one test must not block the next. Spring Security's {@code csrf()} for
 * {@code MockMvc} moves the tokens of the one shared server into sessions and does not
 * move them back.
 */
class SecurityStateReset implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		ApplicationContext product = SpringExtension.getApplicationContext(context);
		product.getBean(JdbcClient.class).sql("delete from throttle").update();
		restoreTokenRepository(product.getBean(FilterChainProxy.class), product.getBean(CsrfTokenRepository.class));
	}

	static void restoreTokenRepository(FilterChainProxy filters, CsrfTokenRepository tokens) {
		filters.getFilterChains()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.filter(CsrfFilter.class::isInstance)
			.forEach((filter) -> ReflectionTestUtils.setField(filter, "tokenRepository", tokens));
	}

}
