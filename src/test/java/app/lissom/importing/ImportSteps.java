package app.lissom.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.AccountId;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports and exports files page by page.
 *
 * @param me who is signed in
 */
record ImportSteps(MockMvcTester mvc, AccountId me) {

	MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/takeout/import")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.with(TestAccounts.as(this.me))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	MvcTestResult upload(Map<String, Object> document) {
		return upload("lissom.json", JsonMapper.shared().writeValueAsBytes(document));
	}

	/** The error of a file that is refused. */
	String refusal(String name, byte[] content) {
		MvcTestResult answer = upload(name, content);
		assertThat(answer).hasStatus(422);
		Document page = SignedInPerson.page(answer);
		assertThat(page.title()).startsWith("Error: ");
		return page.select(".field-message").text();
	}

	Document preview() {
		return pages().open("/takeout/import/preview");
	}

	/** Says what the columns of a table mean, where it was not guessed. */
	MvcTestResult explain(Object... fields) {
		Document page = pages().open("/takeout/import/columns");
		Map<String, Object> form = new LinkedHashMap<>();
		page.select("form[action$=/columns] [name]:not([type=radio]), form[action$=/columns] [type=radio][checked]")
			.forEach((field) -> form.put(field.attr("name"),
					field.is("select")
							? field.select("option[selected]").stream().map(Element::val).findFirst().orElse("")
							: field.val()));
		for (int i = 0; i < fields.length; i += 2) {
			form.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		form.remove("_csrf");
		return pages().post("/takeout/import/columns",
				form.entrySet().stream().flatMap((one) -> Stream.of(one.getKey(), one.getValue())).toArray());
	}

	/** The first entries as the preview shows them: day, time and what. */
	List<String> shown() {
		return preview().select("[aria-labelledby=entries] tbody tr").eachText();
	}

	/** The errors that the preview lists. */
	List<String> errors() {
		return preview().select(".callout li").eachText();
	}

	/** Adds what the preview shows, and waits until it is done. */
	Document add() {
		Document preview = preview();
		assertThat(preview.select("form[action$=/job] button").text()).as(preview.select("main").text())
			.isEqualTo("Add it now");
		return send(preview);
	}

	/** Adds what can be read, and waits until it is done. */
	Document addTheRest() {
		Document preview = preview();
		assertThat(preview.select("form[action$=/job] button").text()).as(preview.select("main").text())
			.startsWith("Skip ");
		return send(preview);
	}

	private Document send(Document preview) {
		pages().send("/takeout/import/job", "id", preview.select("form[action$=/job] [name=id]").val(), "lenient",
				preview.select("form[action$=/job] [name=lenient]").is("[value=true]"));
		return whenDone();
	}

	/** The page of the job, once the import has ended. */
	Document whenDone() {
		return Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofMinutes(1))
			.until(() -> pages().open("/takeout/import/job"), (job) -> job.select("progress").isEmpty());
	}

	SignedInPerson pages() {
		return new SignedInPerson(this.mvc, this.me);
	}

	/** The exported document of the account. */
	byte[] document() {
		byte[] zip = this.mvc.get()
			.uri("/takeout/file")
			.with(TestAccounts.as(this.me))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try {
			return Upload.of(new ByteArrayResource(zip), zip.length).getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode export() {
		return JsonMapper.shared().readTree(document());
	}

	/** The exported document without when it was made, and whose it is. */
	String exported() {
		ObjectNode all = (ObjectNode) export();
		all.remove("exportedAt");
		ObjectNode account = (ObjectNode) all.get("account");
		account.remove("id");
		account.remove("name");
		return all.toPrettyString();
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
