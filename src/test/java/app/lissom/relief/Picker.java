package app.lissom.relief;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;

import app.lissom.AnswerPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Sends answers to the picker and reads the page that they lead to. */
final class Picker {

	/** All answers except the feeling, without contraindications. */
	static final String CALM = "signs=NONE rest=true onset=LONGER skin=AS_USUAL cautions=NONE";

	private Picker() {
	}

	static MvcTestResult send(MockMvcTester mvc, String answers, RequestPostProcessor... as) {
		return send(mvc, "/relief", answers, as);
	}

	static MvcTestResult send(MockMvcTester mvc, String address, String answers, RequestPostProcessor... as) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.params(params(answers));
		Arrays.stream(as).forEach(request::with);
		return AnswerPages.follow(mvc, request.exchange(), as);
	}

	static Document page(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Document page(MockMvcTester mvc, String answers, RequestPostProcessor... as) {
		return page(send(mvc, answers, as));
	}

	static MultiValueMap<String, String> params(String answers) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
		for (String answer : answers.split(" ")) {
			String[] pair = answer.split("=", 2);
			params.add(pair[0], (pair.length > 1) ? pair[1] : "");
		}
		return params;
	}

}
