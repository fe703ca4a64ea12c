package app.lissom;

import java.net.URI;
import java.util.Arrays;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens the page to which the picker redirects, as the browser that sent the answers. */
public final class AnswerPages {

	private AnswerPages() {
	}

	/** Returns the page that answers lead to, or the result itself if it is none. */
	public static MvcTestResult follow(MockMvcTester mvc, MvcTestResult result, RequestPostProcessor... as) {
		String address = result.getResponse().getRedirectedUrl();
		if (address == null || !address.startsWith("/relief/answer?")) {
			return result;
		}
		MockMvcTester.MockMvcRequestBuilder request = mvc.get()
			.uri(URI.create(address))
			.cookie(result.getResponse().getCookies());
		Arrays.stream(as).forEach(request::with);
		return request.exchange();
	}

}
