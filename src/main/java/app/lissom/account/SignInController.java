package app.lissom.account;

import java.io.IOException;
import java.util.Optional;

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

	private final Gate gate;

	private final Hashing hashing;

	private final SignIn signIn;

	private final Continuations continuations;

	private final Replay replay;

	SignInController(Gate gate, Hashing hashing, SignIn signIn, Continuations continuations, Replay replay) {
		this.gate = gate;
		this.hashing = hashing;
		this.signIn = signIn;
		this.continuations = continuations;
		this.replay = replay;
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
		return new ModelAndView(PAGE, "signInForm", SignInForm.EMPTY);
	}

	@PostMapping
	@Nullable ModelAndView create(@Valid SignInForm form, BindingResult wrong, Onward onward, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		Optional<Continuation> continuation = this.continuations.open(onward);
		if (onward.carries() && continuation.isEmpty()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT).addObject("onward", onward.lose());
		}
		if (wrong.hasErrors()) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Gate.Verdict verdict = this.gate.open("password", form.name(), request,
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
		return new ModelAndView("redirect:" + Next.of(onward.next()));
	}

	private static ModelAndView refuse(HttpStatusCode status) {
		return new ModelAndView(PAGE, status);
	}

}
