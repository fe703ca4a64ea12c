package app.lissom.importing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploads a file, imports it in the background, or discards it. */
@Controller
@RequestMapping("/takeout/import")
class ImportController {

	private final ImportFiles files;

	private final ImportWorker worker;

	ImportController(ImportFiles files, ImportWorker worker) {
		this.files = files;
		this.worker = worker;
	}

	@GetMapping
	String form(@SignedIn AccountId me, Model model) {
		model.addAttribute("form", new UploadForm(null));
		return page(me, model);
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @ModelAttribute("form") UploadForm form, BindingResult errors,
			Model model) {
		if (form.isEmpty()) {
			errors.rejectValue("file", "importing.file.missing");
		}
		else if (!errors.hasErrors()) {
			try {
				MultipartFile file = Objects.requireNonNull(form.file());
				ImportFile saved = this.files.save(me, form.name(), Upload.of(file, file.getSize()));
				SecurityLog.log("uploaded", me);
				return new ModelAndView(Redirect.to(saved.page()));
			}
			catch (UnreadableFileException ex) {
				errors.rejectValue("file", "importing.problem." + ex.problem(), new Object[] { ex.line() }, null);
			}
		}
		return new ModelAndView(page(me, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Starts the import, if it is the file that the person has seen.
	 * @param lenient whether invalid items are skipped
	 */
	@PostMapping("/job")
	String start(@SignedIn AccountId me, @RequestParam(required = false) @Nullable UUID id,
			@RequestParam(defaultValue = "false") boolean lenient) {
		Optional<ImportFile> file = this.files.find(me);
		if (file.isEmpty() || !file.get().id().equals(id) || !file.get().isReadable()) {
			return Redirect.to(ImportFile.pageOf(file));
		}
		this.files.change(me, file.get().id(), (one, now) -> one.job().queue(lenient, now));
		this.worker.wake();
		return Redirect.to(ImportFile.JOB_PAGE);
	}

	@GetMapping("/job")
	String show(@SignedIn AccountId me, Model model) {
		Optional<ImportFile> file = this.files.find(me);
		if (file.isEmpty() || file.get().job().state() == ImportJob.State.WAITING) {
			return Redirect.to(ImportFile.pageOf(file));
		}
		model.addAttribute("file", file.get());
		return "importing/job";
	}

	@PostMapping("/discard")
	String destroy(@SignedIn AccountId me, @RequestParam(required = false) @Nullable UUID id) {
		if (id != null) {
			this.files.discard(me, id);
		}
		return Redirect.to(ImportFile.UPLOAD_PAGE);
	}

	private String page(AccountId me, Model model) {
		this.files.find(me).ifPresent((file) -> model.addAttribute("file", file));
		return "importing/import";
	}

	/** A form that uploads a file. */
	record UploadForm(@Nullable MultipartFile file) {

		/** The most characters of a name. */
		private static final int MAX_NAME = 100;

		boolean isEmpty() {
			return this.file == null || this.file.isEmpty();
		}

		/**
		 * Returns the name of the file, without characters that could confuse a reader.
		 */
		String name() {
			String name = (this.file != null) ? this.file.getOriginalFilename() : null;
			String plain = (name != null) ? name.replaceAll("[^\\p{L}\\p{N} ._()+-]", "_").strip() : "";
			return plain.isEmpty() ? "?" : plain.substring(0, Math.min(MAX_NAME, plain.length()));
		}

	}

}
