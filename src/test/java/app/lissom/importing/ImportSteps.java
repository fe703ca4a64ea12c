package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import app.lissom.account.TestAccounts;
import app.lissom.diary.DiaryPages;
import app.lissom.kernel.AccountId;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
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
			.param("id", UUID.randomUUID().toString())
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
		Document page = DiaryPages.page(answer);
		assertThat(page.title()).startsWith("Error: ");
		return page.select(".field-message").text();
	}

	Document preview() {
		return pages().open("/takeout/import/preview");
	}

	/** Adds what the preview shows, and waits until it is done. */
	Document add() {
		Document preview = preview();
		assertThat(preview.select("form[action$=/job] button").text()).as(preview.select("main").text())
			.isEqualTo("Add it now");
		pages().send("/takeout/import/job", "id", preview.select("form[action$=/job] [name=id]").val());
		return whenDone();
	}

	/** The page of the job, once the import has ended. */
	Document whenDone() {
		return Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofMinutes(1))
			.until(() -> pages().open("/takeout/import/job"), (job) -> job.select("progress").isEmpty());
	}

	DiaryPages pages() {
		return new DiaryPages(this.mvc, this.me);
	}

	/** The exported document of the account. */
	byte[] document() {
		byte[] zip = this.mvc.get()
			.uri("/takeout/file")
			.with(TestAccounts.as(this.me))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		byte[][] document = new byte[1][];
		new Upload(new ByteArrayResource(zip), zip.length).read((in) -> document[0] = in.readAllBytes());
		return document[0];
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
