package app.lissom.account;

import java.io.IOException;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;
import app.lissom.security.PendingRequestForm;
import app.lissom.security.PostReplay;
import app.lissom.security.ReturnUrl;
import app.lissom.security.SavedPost;
import app.lissom.security.SavedPosts;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

	private static final String PAGE = "account/sign-in";

	private final CredentialCheck gate;

	private final PasswordHasher hashing;

	private final SignIn signIn;

	private final SavedPosts continuations;

	private final PostReplay replay;

	SignInController(CredentialCheck gate, PasswordHasher hashing, SignIn signIn, SavedPosts continuations,
			PostReplay replay) {
		this.gate = gate;
		this.hashing = hashing;
		this.signIn = signIn;
		this.continuations = continuations;
		this.replay = replay;
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
		return new ModelAndView(PAGE, "signInForm", SignInForm.EMPTY);
	}

	@PostMapping
	@Nullable ModelAndView create(@Valid SignInForm form, BindingResult wrong, PendingRequestForm onward,
			HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		Optional<SavedPost> continuation = this.continuations.open(onward);
		if (onward.carries() && continuation.isEmpty()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT).addObject("pendingRequestForm", onward.lose());
		}
		if (wrong.hasErrors()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Verdict verdict = this.gate.open("password", form.name(), request,
				(account) -> this.hashing.matches(form.password(), (account != null) ? account.passwordHash() : null));
		Account account = verdict.account();
		if (account == null) {
			wrong.rejectValue("name", verdict.message("account.sign-in.wrong"));
			return refuse(HttpStatusCode.valueOf(verdict.status()));
		}
		this.signIn.begin(account.id(), request, response);
		if (continuation.isPresent()) {
			this.replay.run(continuation.get(), request, response);
			return null;
		}
		return new ModelAndView("redirect:" + ReturnUrl.of(onward.next()));
	}

	private static ModelAndView refuse(HttpStatusCode status) {
		return new ModelAndView(PAGE, status);
	}

}
