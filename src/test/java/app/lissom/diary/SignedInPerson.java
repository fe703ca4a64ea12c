package app.lissom.diary;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import app.lissom.AnswerPages;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the diary's pages and those around it as one person, and sends their forms.
 *
 * @param mvc the product
 * @param me who is signed in
 */
public record SignedInPerson(MockMvcTester mvc, AccountId me) {

	private static final String TOKEN = UUID.randomUUID().toString();

	public MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(TestAccounts.as(this.me)).exchange();
	}

	public Document open(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return privatePage(result);
	}

	/**
	 * Opens an address that asks for what cannot be, and gives back the page that says
	 * so.
	 */
	public Document openWrong(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatus(422);
		return privatePage(result);
	}

	private static Document privatePage(MvcTestResult result) {
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		return page(result);
	}

	/** Sends a form: names and values in turn. */
	public MvcTestResult post(String address, Object... fields) {
		return post(address, "navigate", fields);
	}

	/** Sends a form that waited in the browser. */
	public MvcTestResult postByScript(String address, Object... fields) {
		return post(address, "cors", fields);
	}

	private MvcTestResult post(String address, String mode, Object... fields) {
		var request = this.mvc.post()
			.uri(address)
			.header("Sec-Fetch-Mode", mode)
			.with(TestAccounts.as(this.me))
			.cookie(new Cookie("csrf", TOKEN))
			.param("_csrf", masked());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i].toString(), fields[i + 1].toString());
		}
		return AnswerPages.follow(this.mvc, request.exchange(), TestAccounts.as(this.me));
	}

	/** Sends a form that is right. */
	public void send(String address, Object... fields) {
		assertThat(post(address, fields)).hasStatus3xxRedirection();
	}

	/** Sends a form that is wrong, and gives back the page that says so. */
	public Document sendWrong(String address, Object... fields) {
		MvcTestResult result = post(address, fields);
		assertThat(result).hasStatus(422);
		Document page = page(result);
		assertThat(page.title()).startsWith("Error: ");
		return page;
	}

	/** The token as a page holds it: a mask, here of zeros, and the masked token. */
	private static String masked() {
		byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[2 * token.length];
		System.arraycopy(token, 0, masked, token.length, token.length);
		return Base64.getUrlEncoder().encodeToString(masked);
	}

	public static Document page(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The id that was drawn with a form. */
	public static UUID drawn(Document page) {
		return UUID.fromString(page.select("main form input[name=id]").attr("value"));
	}

}
