package app.lissom.routine;

import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The name of an own routine. The two that everybody has keep theirs. */
@Controller
@RequestMapping("/routine/{routine}/name")
class RoutineNameController {

	private final Routines routines;

	RoutineNameController(Routines routines) {
		this.routines = routines;
	}

	@GetMapping
	ModelAndView edit(@SignedIn AccountId me, @PathVariable String routine, Model model) {
		Routine own = own(me, routine);
		model.addAttribute("form", new RoutineNameForm(own.name()));
		return page(own, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @PathVariable String routine,
			@Valid @ModelAttribute("form") RoutineNameForm form, Errors errors, Model model) {
		Routine own = own(me, routine);
		if (errors.hasErrors()) {
			return page(own, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		boolean kept = this.routines.write(me, own.named(String.valueOf(form.name())));
		return new ModelAndView("redirect:/routine/" + own.word() + (kept ? "" : "/edit?stale=true"));
	}

	private Routine own(AccountId me, String word) {
		return this.routines.find(me, word)
			.filter((routine) -> !routine.isStandard())
			.orElseThrow(NotFoundException::new);
	}

	private static ModelAndView page(Routine own, Model model, HttpStatus status) {
		model.addAttribute("routine", own);
		return new ModelAndView("routine/name", status);
	}

}
