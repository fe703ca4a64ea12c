package app.lissom.importing;

import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at a file that was brought along, keeping it, and how far that is. */
@Controller
@RequestMapping("/takeout/import")
class ImportJobController {

	private final ImportFiles files;

	private final Importer unpack;

	private final ImportWorker worker;

	ImportJobController(ImportFiles files, Importer unpack, ImportWorker worker) {
		this.files = files;
		this.unpack = unpack;
		this.worker = worker;
	}

	@GetMapping("/preview")
	ModelAndView show(@SignedIn Person me) {
		Optional<ImportFile> file = this.files.of(me.id());
		return file.isPresent() && file.get().isReadable() && isToBeSeen(file.get()) ? preview(me, file.get())
				: elsewhere(file);
	}

	/** What went wrong once may be looked at once more. */
	private static boolean isToBeSeen(ImportFile file) {
		return file.state() == ImportFile.State.WAITING || file.state() == ImportFile.State.FAILED;
	}

	private ModelAndView preview(Person me, ImportFile file) {
		try {
			ModelAndView page = new ModelAndView("importing/preview", "file", file);
			page.addObject("findings", this.unpack.look(me, file));
			return page;
		}
		catch (UnreadableFileException ex) {
			return new ModelAndView(ImportController.PAGE);
		}
	}

	/** Begins, if it is the file that the person has seen and all of it is right. */
	@PostMapping("/job")
	ModelAndView create(@SignedIn Person me, @RequestParam(required = false) @Nullable UUID id) {
		Optional<ImportFile> file = this.files.of(me.id());
		if (file.isEmpty() || !file.get().id().equals(id) || !file.get().isReadable()) {
			return elsewhere(file);
		}
		this.files.change(me.id(), file.get().id(), ImportFile::queue);
		this.worker.wake();
		return new ModelAndView(ImportController.PAGE + "/job");
	}

	@GetMapping("/job")
	ModelAndView job(@SignedIn AccountId me) {
		Optional<ImportFile> file = this.files.of(me);
		if (file.isEmpty() || file.get().state() == ImportFile.State.WAITING) {
			return elsewhere(file);
		}
		return new ModelAndView("importing/job", "file", file.get());
	}

	private static ModelAndView elsewhere(Optional<ImportFile> file) {
		return new ModelAndView(file.map(ImportController::way).orElse(ImportController.PAGE));
	}

}
