package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Resolves handler parameters to the signed-in {@link AccountId} or {@link Person}; null
 * for a visitor, which is possible at public addresses only.
 */
@Component
class SignedInArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final SignedInPersonReader person;

	SignedInArgumentResolver(SignedInPersonReader person) {
		this.person = person;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(SignedIn.class);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		AccountId me = SignedInPersonReader.account();
		if (me == null) {
			return null;
		}
		// What is rendered from now on may depend on who asks, and is stored for nobody
		// else.
		request.setAttribute(SignedIn.class.getName(), true, RequestAttributes.SCOPE_REQUEST);
		return (parameter.getParameterType() == AccountId.class) ? me : this.person.find().orElse(null);
	}

}
