package app.lissom.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.lissom.kernel.AccountId;
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
class ColumnMappingController {

	private static final int EXAMPLES = 3;

	private final ImportFiles files;

	ColumnMappingController(ImportFiles files) {
		this.files = files;
	}

	@GetMapping
	ModelAndView edit(@SignedIn AccountId me, Model model) {
		Optional<ImportFile> file = table(me);
		if (file.isEmpty()) {
			return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE));
		}
		CsvTable table = CsvTable.of(this.files.content(file.get()));
		model.addAttribute("form", ColumnMappingForm.of(file.get(), table));
		return page(table, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ColumnMappingForm form,
			BindingResult errors, Model model) {
		Optional<ImportFile> file = table(me).filter((one) -> one.id().equals(form.id()));
		if (file.isEmpty()) {
			return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE));
		}
		CsvTable table = CsvTable.of(this.files.content(file.get()));
		form.check(table, errors);
		if (errors.hasErrors()) {
			return page(table, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.files.change(me, file.get().id(), (one, now) -> one.map(form.toMapping()));
		return new ModelAndView(Redirect.to(ImportFile.UPLOAD_PAGE + "/preview"));
	}

	private Optional<ImportFile> table(AccountId me) {
		return this.files.find(me).filter((file) -> file.isTable() && file.canStart());
	}

	private static ModelAndView page(CsvTable table, Model model, HttpStatus status) {
		model.addAttribute("table", table);
		model.addAttribute("columns", Column.of(table));
		model.addAttribute("lines", table.examples().stream().limit(EXAMPLES).toList());
		return new ModelAndView("importing/columns", status);
	}

	/**
	 * An option for a column.
	 *
	 * @param name the number and the name of the column, or an example of its cells
	 */
	record Column(int value, String name) {

		private static List<Column> of(CsvTable table) {
			return IntStream.range(0, table.names().size()).mapToObj((i) -> {
				String name = table.names().get(i);
				String example = CsvTable.cell(table.examples().get(0), i);
				return new Column(i, (i + 1) + ": " + (name.isEmpty() ? example : name));
			}).toList();
		}

	}

}
