package app.lissom.importing;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Starts the import of an uploaded file, and shows the progress. */
@Controller
@RequestMapping("/takeout/import")
class ImportJobController {

	private final ImportFiles files;

	private final ImportWorker worker;

	ImportJobController(ImportFiles files, ImportWorker worker) {
		this.files = files;
		this.worker = worker;
	}

	/**
	 * Starts the import, if it is the file that the person has seen.
	 * @param lenient whether things that cannot be read are left out
	 */
	@PostMapping("/job")
	ModelAndView create(@SignedIn AccountId me, @RequestParam(required = false) @Nullable UUID id,
			@RequestParam(defaultValue = "false") boolean lenient) {
		Optional<ImportFile> file = this.files.find(me);
		if (file.isEmpty() || !file.get().id().equals(id) || !file.get().isReadable()) {
			return redirect(file);
		}
		this.files.change(me, file.get().id(), (one, now) -> one.queue(lenient, now));
		this.worker.wake();
		return new ModelAndView(Redirect.to(ImportFile.JOB_PAGE));
	}

	@GetMapping("/job")
	ModelAndView show(@SignedIn AccountId me) {
		Optional<ImportFile> file = this.files.find(me);
		return (file.isEmpty() || file.get().state() == ImportFile.State.WAITING) ? redirect(file)
				: new ModelAndView("importing/job", "file", file.get());
	}

	private static ModelAndView redirect(Optional<ImportFile> file) {
		return new ModelAndView(Redirect.to(ImportFile.pageOf(file)));
	}

}
