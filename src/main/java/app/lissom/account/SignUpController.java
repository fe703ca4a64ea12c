package app.lissom.account;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Making an account. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

	private static final String PAGE = "account/sign-up";

	private final SignUp signUp;

	private final SignIn signIn;

	private final Throttle throttle;

	private final Continuations continuations;

	private final Replay replay;

	private final PasswordIdeas ideas;

	private final Site site;

	SignUpController(SignUp signUp, SignIn signIn, Throttle throttle, Continuations continuations, Replay replay,
			PasswordIdeas ideas, Site site) {
		this.signUp = signUp;
		this.signIn = signIn;
		this.throttle = throttle;
		this.continuations = continuations;
		this.replay = replay;
		this.ideas = ideas;
		this.site = site;
	}

	@ModelAttribute("ideas")
	List<String> ideas() {
		return this.ideas.some();
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return Zones.ALL;
	}

	@GetMapping
	ModelAndView show(@SignedIn @Nullable AccountId me, Onward onward) {
		return (me != null) ? new ModelAndView("redirect:" + Next.of(onward.next())) : draw();
	}

	/** The same page, for somebody who carries something sealed. */
	@PostMapping("/start")
	ModelAndView start(Onward onward) {
		return draw();
	}

	private ModelAndView draw() {
		return new ModelAndView(PAGE, "signUpForm", SignUpForm.empty(this.site.suggestedZone()));
	}

	/** Answers with a page and no redirect: the codes are shown once and kept nowhere. */
	@PostMapping
	ModelAndView create(@Valid SignUpForm form, BindingResult wrong, Onward onward, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		Optional<Continuation> continuation = this.continuations.open(onward);
		if (onward.carries() && continuation.isEmpty()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT).addObject("onward", onward.lose());
		}
		check(form, wrong);
		if (wrong.hasErrors()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		String address = "sign-up " + Gate.address(request);
		if (!this.throttle.reserve(address)) {
			wrong.rejectValue("name", "account.blocked");
			return refuse(HttpStatus.TOO_MANY_REQUESTS);
		}
		AccountId id = form.accountId();
		Optional<List<String>> codes = this.signUp.signUp(id, form.name(), form.password(),
				Zones.find(form.zone()).orElseThrow(), request);
		if (codes.isEmpty()) {
			wrong.rejectValue("name", "account.name.taken");
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.throttle.giveBack(address);
		this.signIn.begin(id, request, response);
		return CodesController.page(codes.get(), form.name(), continuation.isPresent()
				? this.replay.runUnseen(continuation.get(), request, response).leadsTo() : Optional.of(next(onward)),
				onward);
	}

	private static String next(Onward onward) {
		return Next.of(onward.next());
	}

	private static void check(SignUpForm form, BindingResult wrong) {
		if (!wrong.hasFieldErrors("name") && !Account.isGoodName(form.name())) {
			wrong.rejectValue("name", "account.name.wrong");
		}
		if (!wrong.hasErrors() && Zones.find(form.zone()).isEmpty()) {
			wrong.rejectValue("zone", "account.zone.wrong");
		}
		if (!wrong.hasFieldErrors("password")) {
			Password.problem(form.password(), wrong.hasFieldErrors("name") ? "" : form.name())
				.ifPresent((problem) -> wrong.rejectValue("password", problem));
		}
	}

	private static ModelAndView refuse(HttpStatus status) {
		return new ModelAndView(PAGE, status);
	}

}
