package app.lissom.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Objects;

import javax.imageio.ImageIO;

import app.lissom.LissomTest;
import app.lissom.assets.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class ManifestTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assets assets;

	@ParameterizedTest
	@CsvSource({ "en, Log pain, +250 ml, Start routine, Ice or heat",
			"es-419, Anotar dolor, +250 ml de agua, Empezar rutina, Hielo o calor" })
	void speaksTheLanguageInItsAddress(String language, String pain, String water, String routine, String relief)
			throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/manifest/" + language).exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/manifest+json");
		assertThat(answer).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache");
		JsonNode manifest = read(answer);
		assertThat(manifest.get("lang").asString()).isEqualTo(language);
		assertThat(manifest.get("shortcuts").findValuesAsString("name")).containsExactly(pain, water, routine, relief);
	}

	@Test
	void staysUnderThePathOfTheProduct() throws Exception {
		JsonNode manifest = read(this.mvc.get().uri("/lissom/manifest/en").contextPath("/lissom").exchange());
		assertThat(manifest.get("start_url").asString()).isEqualTo("/lissom/");
		assertThat(manifest.get("scope").asString()).isEqualTo("/lissom/");
		assertThat(manifest.findValuesAsString("src")).allMatch((source) -> source.startsWith("/lissom/assets/"));
		assertThat(manifest.get("shortcuts").findValuesAsString("url"))
			.allMatch((address) -> address.startsWith("/lissom/"));
	}

	@Test
	void namesIconsOfTheirTrueSize() throws Exception {
		for (JsonNode icon : read(this.mvc.get().uri("/manifest/en").exchange()).get("icons")) {
			byte[] content = Objects.requireNonNull(this.assets.find(icon.get("src").asString())).content();
			if (icon.get("type").asString().equals("image/png")) {
				BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
				assertThat(icon.get("sizes").asString()).isEqualTo(image.getWidth() + "x" + image.getHeight());
				boolean whole = icon.get("purpose").asString().equals("maskable");
				assertThat(image.getRGB(0, 0) >>> 24).as("opacity of the corner").isEqualTo(whole ? 255 : 0);
			}
		}
	}

	@Test
	void isLinkedInTheLanguageOfThePage() {
		assertThat(this.mvc.get().uri("/guide").locale(Locale.forLanguageTag("es")).exchange()).bodyText()
			.contains("<link rel=\"manifest\" href=\"/manifest/es-419\"");
	}

	@Test
	void existsInNoOtherLanguage() {
		assertThat(this.mvc.get().uri("/manifest/xx").exchange()).hasStatus(404);
	}

	private static JsonNode read(MvcTestResult answer) throws UnsupportedEncodingException {
		return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
	}

}
