package app.lissom.importing;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.exercises.CustomExercise;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.ExportFormat;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the content of an uploaded file as it would be saved. */
@Controller
@RequestMapping("/takeout/import")
class ImportPreviewController {

	private final ImportFiles files;

	private final Importer importer;

	private final CustomExercises exercises;

	private final ExportFormat format;

	private final MessageSource messages;

	private final Clock clock;

	ImportPreviewController(ImportFiles files, Importer importer, CustomExercises exercises, ExportFormat format,
			MessageSource messages, Clock clock) {
		this.files = files;
		this.importer = importer;
		this.exercises = exercises;
		this.format = format;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/preview")
	ModelAndView show(@SignedIn Person me) {
		Optional<ImportFile> file = this.files.find(me.id());
		if (file.isEmpty() || !file.get().isReadable() || !file.get().job().canStart()) {
			return new ModelAndView(Redirect.to(ImportFile.pageOf(file)));
		}
		try {
			return page(me, file.get(), this.importer.preview(me, file.get()));
		}
		catch (UnreadableFileException ex) {
			return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE));
		}
	}

	private ModelAndView page(Person me, ImportFile file, ImportPreview preview) {
		Exercises exercises = this.exercises.withGuide(me.id());
		List<CustomExercise> custom = new ArrayList<>(exercises.custom());
		custom.addAll(preview.exercises(me.id()));
		return new ModelAndView("importing/preview").addObject("file", file)
			.addObject("preview", preview)
			.addObject("rounding", (file.mapping() != null) ? file.mapping().rounding() : null)
			.addObject("roundings", List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN))
			.addObject("entries", preview.entries(me.id(), this.format))
			.addObject("exercises", new Exercises(exercises.guide(), custom).names())
			.addObject("day", Day.today(me, this.clock.instant()));
	}

	/** Rounds half points of pain up or down. */
	@PostMapping("/preview")
	String update(@SignedIn Person me, @RequestParam(required = false) @Nullable UUID id,
			@RequestParam(required = false) @Nullable RoundingMode rounding) {
		if (id != null) {
			this.files.change(me.id(), id, (file, now) -> file.round(rounding));
		}
		return Redirect.to(ImportFile.UPLOAD_PAGE + "/preview");
	}

	/** Saves a table of what cannot be read. */
	@GetMapping("/left-out")
	void download(@SignedIn Person me, HttpServletResponse response) throws IOException {
		Optional<ImportFile> file = this.files.find(me.id())
			.filter(ImportFile::isReadable)
			.filter((one) -> one.job().canStart());
		if (file.isEmpty()) {
			response.sendRedirect(".");
			return;
		}
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("left-out.csv", StandardCharsets.UTF_8).build().toString());
		try (LeftOutWriter writer = new LeftOutWriter(file.get(), this.messages, response.getOutputStream())) {
			this.importer.preview(me, file.get(), writer);
		}
	}

}
