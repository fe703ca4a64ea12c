package app.lissom.importing;

import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
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

/** Shows what is in an uploaded file, starts its import, and shows the progress. */
@Controller
@RequestMapping("/takeout/import")
class ImportJobController {

	private final ImportFiles files;

	private final Importer importer;

	private final ImportWorker worker;

	ImportJobController(ImportFiles files, Importer importer, ImportWorker worker) {
		this.files = files;
		this.importer = importer;
		this.worker = worker;
	}

	@GetMapping("/preview")
	ModelAndView preview(@SignedIn Person me) {
		Optional<ImportFile> file = this.files.find(me.id());
		if (file.isEmpty() || !file.get().isReadable() || !file.get().canStart()) {
			return redirect(file);
		}
		try {
			ModelAndView page = new ModelAndView("importing/preview", "file", file.get());
			return page.addObject("preview", this.importer.preview(me, file.get()));
		}
		catch (UnreadableFileException ex) {
			return redirect(Optional.empty());
		}
	}

	/** Starts the import, if it is the file that the person has seen. */
	@PostMapping("/job")
	ModelAndView create(@SignedIn Person me, @RequestParam(required = false) @Nullable UUID id) {
		Optional<ImportFile> file = this.files.find(me.id());
		if (file.isEmpty() || !file.get().id().equals(id) || !file.get().isReadable()) {
			return redirect(file);
		}
		this.files.change(me.id(), file.get().id(), ImportFile::queue);
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
		return new ModelAndView(Redirect.to(file.map(ImportFile::page).orElse(ImportFile.UPLOAD_PAGE)));
	}

}
