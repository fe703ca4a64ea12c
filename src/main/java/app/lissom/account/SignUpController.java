package app.lissom.account;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.security.PasswordPolicy;
import app.lissom.security.PasswordSuggestions;
import app.lissom.security.PendingRequestForm;
import app.lissom.security.PostReplay;
import app.lissom.security.ReturnUrl;
import app.lissom.security.SavedPost;
import app.lissom.security.SavedPosts;
import app.lissom.security.ServerProperties;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import app.lissom.security.Throttle;
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

	private final SavedPosts continuations;

	private final PostReplay replay;

	private final PasswordSuggestions ideas;

	private final ServerProperties site;

	SignUpController(SignUp signUp, SignIn signIn, Throttle throttle, SavedPosts continuations, PostReplay replay,
			PasswordSuggestions ideas, ServerProperties site) {
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
		return TimeZones.ALL;
	}

	@GetMapping
	ModelAndView show(@SignedIn @Nullable AccountId me, PendingRequestForm onward) {
		return (me != null) ? new ModelAndView("redirect:" + ReturnUrl.of(onward.next())) : draw();
	}

	/** The same page, for somebody who carries something sealed. */
	@PostMapping("/start")
	ModelAndView start(PendingRequestForm onward) {
		return draw();
	}

	private ModelAndView draw() {
		return new ModelAndView(PAGE, "signUpForm", SignUpForm.empty(this.site.suggestedZone()));
	}

	/** Answers with a page and no redirect: the codes are shown once and kept nowhere. */
	@PostMapping
	ModelAndView create(@Valid SignUpForm form, BindingResult wrong, PendingRequestForm onward,
			HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		Optional<SavedPost> continuation = this.continuations.open(onward);
		if (onward.carries() && continuation.isEmpty()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT).addObject("pendingRequestForm", onward.lose());
		}
		check(form, wrong);
		if (wrong.hasErrors()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		String address = "sign-up " + CredentialCheck.address(request);
		if (!this.throttle.reserve(address)) {
			wrong.rejectValue("name", "account.blocked");
			return refuse(HttpStatus.TOO_MANY_REQUESTS);
		}
		AccountId id = form.accountId();
		Optional<List<String>> codes = this.signUp.signUp(id, form.name(), form.password(),
				TimeZones.find(form.zone()).orElseThrow(), request);
		if (codes.isEmpty()) {
			wrong.rejectValue("name", "account.name.taken");
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.throttle.giveBack(address);
		this.signIn.begin(id, request, response);
		return RecoveryCodesController.page(codes.get(), form.name(), continuation.isPresent()
				? this.replay.runUnseen(continuation.get(), request, response).leadsTo() : Optional.of(next(onward)),
				onward);
	}

	private static String next(PendingRequestForm onward) {
		return ReturnUrl.of(onward.next());
	}

	private static void check(SignUpForm form, BindingResult wrong) {
		if (!wrong.hasFieldErrors("name") && !Account.isGoodName(form.name())) {
			wrong.rejectValue("name", "account.name.wrong");
		}
		if (!wrong.hasErrors() && TimeZones.find(form.zone()).isEmpty()) {
			wrong.rejectValue("zone", "account.zone.wrong");
		}
		if (!wrong.hasFieldErrors("password")) {
			PasswordPolicy.problem(form.password(), wrong.hasFieldErrors("name") ? "" : form.name())
				.ifPresent((problem) -> wrong.rejectValue("password", problem));
		}
	}

	private static ModelAndView refuse(HttpStatus status) {
		return new ModelAndView(PAGE, status);
	}

}
