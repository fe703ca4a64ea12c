package app.lissom.importing;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DecimalMark;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks what the columns of a table mean. */
@Controller
@RequestMapping("/takeout/import/columns")
class ColumnsController {

	private final ImportFiles files;

	private final Clock clock;

	ColumnsController(ImportFiles files, Clock clock) {
		this.files = files;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView edit(@SignedIn AccountId me, Model model) {
		Optional<ImportFile> file = table(me);
		if (file.isEmpty()) {
			return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE));
		}
		TableOutline outline = Objects.requireNonNull(file.get().outline());
		model.addAttribute("form", ColumnsForm.of(file.get(), outline));
		return page(outline, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ColumnsForm form, BindingResult errors,
			Model model) {
		Optional<ImportFile> file = table(me).filter((one) -> one.id().equals(form.id()));
		if (file.isEmpty()) {
			return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE));
		}
		TableOutline outline = Objects.requireNonNull(file.get().outline());
		form.check(outline, errors);
		if (!errors.hasErrors()) {
			TableNotation check = TableNotation.of(this.files.content(file.get()), outline, form.toMapping(),
					this.clock);
			check.reject(errors);
			if (!errors.hasErrors()) {
				this.files.change(me, file.get().id(), (one, now) -> one.map(check.decided()));
				return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE + "/preview"));
			}
			model.addAttribute("check", check);
		}
		return page(outline, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private Optional<ImportFile> table(AccountId me) {
		return this.files.find(me).filter((file) -> file.isForeign() && file.job().canStart());
	}

	private static ModelAndView page(TableOutline outline, Model model, HttpStatus status) {
		model.addAttribute("outline", outline);
		model.addAttribute("columns", outline.choices());
		model.addAttribute("kinds", TableMapping.UNITS.keySet());
		model.addAttribute("unitsOf", TableMapping.UNITS);
		model.addAttribute("orders", DateOrder.values());
		model.addAttribute("marks", DecimalMark.values());
		model.addAttribute("treatments", Treatment.values());
		return new ModelAndView("importing/columns", status);
	}

}
