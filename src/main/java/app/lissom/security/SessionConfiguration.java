package app.lissom.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How a browser keeps its session. */
@Configuration
@EnableSpringHttpSession
class SessionConfiguration {

	@Bean
	CookieSerializer sessionCookie(ServerProperties site) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(site.cookie("session"));
		cookie.setCookiePath("/");
		cookie.setUseBase64Encoding(false);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setUseSecureCookie(site.https());
		cookie.setSameSite("Lax");
		cookie.setRememberMeRequestAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR);
		return cookie;
	}

	/**
	 * Remembering is a longer session and no second token: tokens that change with each
	 * use sign people out when two of their requests meet.
	 */
	@Bean
	SpringSessionRememberMeServices remembering(SessionProperties limits) {
		SpringSessionRememberMeServices remembering = new SpringSessionRememberMeServices();
		remembering.setRememberMeParameterName("remember");
		remembering.setValiditySeconds(Math.toIntExact(limits.rememberedIdle().toSeconds()));
		return remembering;
	}

}
