package app.lissom.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
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

/** What the columns of a table mean. */
@Controller
@RequestMapping("/takeout/import/columns")
class ColumnMappingController {

	/** Lines of the table that are shown. */
	private static final int SHOWN = 3;

	private final ImportFiles files;

	ColumnMappingController(ImportFiles files) {
		this.files = files;
	}

	@GetMapping
	ModelAndView edit(@SignedIn AccountId me, Model model) {
		Optional<ImportFile> file = table(me);
		if (file.isEmpty()) {
			return new ModelAndView(ImportController.PAGE);
		}
		CsvTable table = read(file.get());
		model.addAttribute("form", ColumnMappingForm.of(file.get(), table));
		return page(table, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ColumnMappingForm form,
			BindingResult errors, Model model) {
		Optional<ImportFile> file = table(me).filter((one) -> one.id().equals(form.id()));
		if (file.isEmpty()) {
			return new ModelAndView(ImportController.PAGE);
		}
		CsvTable table = read(file.get());
		form.check(table, errors);
		if (errors.hasErrors()) {
			return page(table, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.files.change(me, file.get().id(), (one, now) -> one.match(form.toMatching()));
		return new ModelAndView(ImportController.PAGE + "/preview");
	}

	private Optional<ImportFile> table(AccountId me) {
		return this.files.of(me).filter((file) -> file.isTable() && file.canBeMatched());
	}

	private CsvTable read(ImportFile file) {
		List<CsvTable> tables = new ArrayList<>();
		this.files.open(file, (in) -> tables.add(CsvTable.of(in)));
		return tables.get(0);
	}

	private static ModelAndView page(CsvTable table, Model model, HttpStatus status) {
		model.addAttribute("table", table);
		model.addAttribute("columns", Column.of(table));
		model.addAttribute("lines", table.examples().stream().limit(SHOWN).toList());
		return new ModelAndView("importing/columns", status);
	}

	/**
	 * A column to choose.
	 *
	 * @param value its place, from 0
	 * @param name what it is called, or an example of what stands in it
	 */
	record Column(int value, String name) {

		private static List<Column> of(CsvTable table) {
			List<Column> columns = new ArrayList<>();
			for (int i = 0; i < table.names().size(); i++) {
				String name = table.names().get(i).isEmpty() ? CsvTable.cell(table.examples().get(0), i)
						: table.names().get(i);
				columns.add(new Column(i, (i + 1) + ": " + name));
			}
			return columns;
		}

	}

}
