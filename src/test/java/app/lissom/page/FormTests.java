package app.lissom.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Checks the form markup that all forms share. */
class FormTests {

	private final SampleController controller = new SampleController();

	private MockMvc mvc;

	@BeforeEach
	void setUpMvcWithoutTheProduct() {
		StaticWebApplicationContext context = new StaticWebApplicationContext();
		context.refresh();
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
		templates.setApplicationContext(context);
		templates.setPrefix("classpath:/templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.addDialect(new FieldDialect());
		engine.setTemplateEngineMessageSource(messages);
		ThymeleafViewResolver views = new ThymeleafViewResolver();
		views.setTemplateEngine(engine);
		this.mvc = MockMvcBuilders.standaloneSetup(this.controller).setViewResolvers(views).build();
	}

	@Test
	void drawsEveryFieldWithALabel() throws Exception {
		Document page = blank();
		assertThat(page.select("input:not([type=hidden]), textarea")).hasSize(6 + 2 + 4 + 11)
			.allSatisfy((field) -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
		assertThat(page.select("fieldset > legend")).hasSize(3);
	}

	@Test
	void selectsNothingByDefault() throws Exception {
		assertThat(blank().select("[checked]")).isEmpty();
	}

	@Test
	void showsNoErrorsBeforeSubmit() throws Exception {
		assertThat(blank().select("[aria-invalid], [role=alert], .field-error")).isEmpty();
	}

	@Test
	void hasEveryIdOnce() throws Exception {
		assertThat(blank().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(invalid().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void describesOnlyByExistingElements() throws Exception {
		for (Document page : List.of(blank(), invalid())) {
			assertThat(page.select("[aria-describedby]")).isNotEmpty()
				.allSatisfy((element) -> assertThat(element.attr("aria-describedby").trim().split(" +"))
					.allSatisfy((id) -> assertThat(page.getElementById(id)).as(id).isNotNull()));
		}
	}

	@Test
	void linksEveryErrorToTheFirstFieldOfItsQuestion() throws Exception {
		Document page = invalid();
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#water", "#on", "#at",
				"#answer", "#signs", "#level");
		assertThat(page.select(".summary a")).allSatisfy((link) -> {
			Element field = page.getElementById(link.attr("href").substring(1));
			assertThat(field.normalName()).isEqualTo("input");
			assertThat(link.parent().text()).isEqualTo(link.text());
			assertThat(page.getElementById(field.id() + "-error").text()).contains(link.text());
		});
	}

	@Test
	void marksInvalidFields() throws Exception {
		Document page = invalid();
		assertThat(page.getElementById("water").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById("water").attr("aria-describedby")).contains("water-error");
		assertThat(page.select("fieldset[aria-invalid]")).hasSize(2);
		assertThat(page.getElementById("name").hasAttr("aria-invalid")).isFalse();
	}

	@Test
	void showsTypedValuesButNoPassword() throws Exception {
		Document page = invalid();
		assertThat(page.getElementById("name").val()).isEqualTo("Mo <b>");
		assertThat(page.getElementById("water").val()).isEqualTo("a lot");
		assertThat(page.getElementById("on").val()).isEqualTo("2026-02-30");
		assertThat(page.getElementById("note").val()).isEqualTo("one\ntwo");
		assertThat(page.getElementById("secret").hasAttr("value")).isFalse();
	}

	@Test
	void showsTheChosenOption() throws Exception {
		Document page = post("answer", "TWO", "signs", "ONE", "level", "7");
		assertThat(page.select("[checked]").eachAttr("value")).containsExactly("TWO", "ONE", "7");
	}

	@Test
	void separatesTheIdsOfSeveralForms() throws Exception {
		this.controller.prefix = "first-";
		assertThat(invalid().select("fieldset input, .input").eachAttr("id"))
			.allSatisfy((id) -> assertThat(id).startsWith("first-"));
	}

	@Test
	void marksTheExclusiveAnswer() throws Exception {
		assertThat(blank().select("fieldset [data-exclusive] input[data-none]").eachAttr("value"))
			.containsExactly("NONE", "NONE");
	}

	@Test
	void refusesToDrawAFieldWithoutALabel() {
		this.controller.label = "";
		assertThatThrownBy(this::blank).hasStackTraceContaining("Assertion");
	}

	private Document blank() throws Exception {
		return page(this.mvc.perform(MockMvcRequestBuilders.get("/form").locale(Locale.ENGLISH))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Document invalid() throws Exception {
		return post("name", "Mo <b>", "secret", "hidden", "note", "one\ntwo", "water", "a lot", "on", "2026-02-30",
				"at", "25:00", "level", "11x");
	}

	private Document post(String... fields) throws Exception {
		var request = MockMvcRequestBuilders.post("/form");
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return page(this.mvc.perform(request).andReturn().getResponse().getContentAsString());
	}

	private static Document page(String html) {
		return Jsoup.parse(html);
	}

	@Controller
	static final class SampleController {

		private String label = "Name";

		private String prefix = "";

		@ModelAttribute
		void words(Model model) {
			model.addAttribute("label", this.label);
			model.addAttribute("prefix", this.prefix);
			model.addAttribute("answers", Answer.values());
		}

		@GetMapping("/form")
		ModelAndView show() {
			return new ModelAndView("page/form", "sampleForm",
					new SampleForm("id", null, null, null, null, null, null, null, null, null));
		}

		@PostMapping("/form")
		ModelAndView create(@Valid SampleForm sampleForm, Errors errors) {
			return new ModelAndView("page/form", HttpStatus.UNPROCESSABLE_CONTENT);
		}

	}

	private enum Answer {

		ONE, TWO

	}

	private record SampleForm(@Nullable String id, @Nullable String name, @Nullable String secret,
			@Nullable String note, @Nullable Integer water, @Nullable LocalDate on, @Nullable LocalTime at,
			@NotNull @Nullable Answer answer, @NotEmpty @Nullable List<String> signs,
			@NotNull @Nullable Integer level) {

	}

}
