package app.lissom.importing;

import java.util.Objects;
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

/** Uploads a file to import, and discards it. */
@Controller
@RequestMapping("/takeout/import")
class ImportController {

	private final ImportFiles files;

	ImportController(ImportFiles files) {
		this.files = files;
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
				return save(me, form, Objects.requireNonNull(form.file()));
			}
			catch (UnreadableFileException ex) {
				errors.rejectValue("file", "importing.problem." + ex.problem(), new Object[] { ex.line() }, null);
			}
		}
		return new ModelAndView(page(me, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView save(AccountId me, UploadForm form, MultipartFile file) {
		ImportFile saved = this.files.save(me, form.name(), Upload.of(file, file.getSize()));
		SecurityLog.log("uploaded", me);
		return new ModelAndView(Redirect.to(saved.page()));
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

}
